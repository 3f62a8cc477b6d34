import { changeOptions } from "../pools/change-options.ts";
import { planOutOption } from "../pools/plan-out-option.ts";
import { wishOperands } from "../pools/wish-options.ts";
import { defineVerb } from "../verb.ts";

/** `longhand plan` */
export const plan = defineVerb({
  name: "plan",
  summary: "show what a change of a user pool would do, and what the bare call would reset",
  description:
    "Takes the options of update-user-pool, reads the pool, and shows each setting that would change, and each that the AWS CLI's " +
    "call would have reset or been refused for. Writes nothing to the pool. The pool is in the sandbox unless --target says aws.",
  operands: wishOperands,
  options: [planOutOption, ...changeOptions],
  examples: [
    {
      does: "the AWS CLI's own example, on the sandbox's sample pool",
      command: "longhand plan --user-pool-id us-west-2_aaaaaaaaa --user-pool-tags Team=Blue,Area=West",
    },
    {
      does: "what the bare command would do, each reset as a row",
      command:
        "longhand plan --unspecified reset -- aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa --user-attribute-update-settings AttributesRequireVerificationBeforeUpdate=[]",
    },
    {
      does: "remove one trigger",
      command: "longhand plan --user-pool-id us-west-2_aaaaaaaaa --clear LambdaConfig.PreSignUp",
    },
  ],
  async run(given, surroundings) {
    const { runPlan } = await import("../pools/run-plan.ts");
    return runPlan(given, surroundings);
  },
});
