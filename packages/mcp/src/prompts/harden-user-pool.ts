import type { Prompt } from "./prompt.ts";

const areas = ["passwords", "mfa", "account recovery", "deletion protection", "threat protection", "everything"];

/** Makes a pool safer, one change after the other. */
export const hardenUserPool: Prompt = {
  name: "harden-user-pool",
  title: "Make a user pool safer",
  description: "Proposes safer settings, and applies those that you agree to.",
  arguments: [
    { name: "userPoolId", description: "Pool id", required: true, values: async () => [] },
    { name: "area", description: "What to look at", required: false, values: async () => areas },
  ],
  text: async ({ userPoolId = "", area = "everything" }) =>
    `Make the Cognito user pool ${JSON.stringify(userPoolId)} safer. Look at: ${area}. ` +
    "Look up what you are not sure of with `reference`. Check each proposal with `validate`. " +
    "Then call `apply` for one change at a time, show me its plan, and go on only when I agree. Change nothing else.",
};
