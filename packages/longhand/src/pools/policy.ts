import type { Policy } from "@longhand/apply";
import type { Given } from "../verb.ts";
import { policyOptions } from "./wish-options.ts";

/** What the options say about choices. `onMoved` is what the verb does where they do not say. */
export function policyOf(given: Given, onMoved: NonNullable<Policy["onMoved"]>): Policy {
  const moved = given.valueOf(policyOptions.moved);
  const acceptLoss = given.valueOf(policyOptions.acceptLoss);
  return {
    onUnknownMembers: acceptLoss.length > 0 ? { acceptLoss } : given.valueOf(policyOptions.unknownMembers),
    onEchoRefused: given.valueOf(policyOptions.echoRefused),
    onMoved: moved === "default" ? onMoved : moved,
    onDependents: given.valueOf(policyOptions.cascade) ? "cascade" : "refuse",
  };
}
