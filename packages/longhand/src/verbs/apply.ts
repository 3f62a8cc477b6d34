import { changeOptions } from "../pools/change-options.ts";
import { consentOptions } from "../pools/consent-options.ts";
import { wishOperands } from "../pools/wish-options.ts";
import { defineVerb } from "../verb.ts";

/** `longhand apply` */
export const apply = defineVerb({
  name: "apply",
  alias: "update-user-pool",
  summary: "change a user pool and keep what is not named: plan, ask, write, verify, record",
  description:
    "Takes the options of update-user-pool, or the file of a plan. Shows the plan and asks; without a terminal it takes --yes. Changes " +
    "what was named and nothing else, reads the pool back, and says how to take it back. The pool is in the sandbox unless --target says aws. " +
    "Tags and MFA go to operations of their own. Custom attributes are no option of update-user-pool: add-custom-attributes only adds, and takes no plan. " +
    "Ends with 0 when the pool is as planned, 3 when nobody agreed or the pool moved, 4 when the service refused, 5 when nobody knows.",
  operands: { ...wishOperands, description: `${wishOperands.description}; or the file of a plan` },
  options: [...Object.values(consentOptions), ...changeOptions],
  examples: [
    {
      does: "the AWS CLI's own example, on the sandbox's sample pool",
      command: "longhand apply --yes --user-pool-id us-west-2_aaaaaaaaa --user-pool-tags Team=Blue,Area=West",
    },
    {
      does: "exactly a plan that somebody has looked at",
      command:
        "longhand plan --plan-out /tmp/plan.json --user-pool-id us-west-2_aaaaaaaaa --pool-name Blue && longhand apply --yes /tmp/plan.json",
    },
    {
      does: "a change that takes consent by name",
      command:
        "longhand apply --yes --accept-risk deletion-protection-off --user-pool-id us-west-2_aaaaaaaaa --deletion-protection INACTIVE",
    },
  ],
  async run(given, surroundings) {
    const { runApply } = await import("../pools/run-apply.ts");
    return runApply(given, surroundings);
  },
});
