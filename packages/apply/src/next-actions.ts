import type { Outcome } from "./outcome.ts";
import type { NextAction } from "./result.ts";

/** What may be done next without harm, by how it ended. */
const nextByOutcome: Readonly<Record<Outcome, NextAction>> = {
  PLANNED: { code: "apply-plan", text: "Show the plan to whoever decides, and apply it if they agree." },
  NOOP: { code: "done", text: "Nothing is left to do." },
  VERIFIED: { code: "done", text: "Nothing is left to do. Undo takes it back." },
  VALIDATION: { code: "fix-input", text: "Put right what the diagnostics say, and plan again." },
  MODEL_BEHIND_SERVICE: {
    code: "decide-unknown-members",
    text: "Use a newer version that knows these settings, send them back as they are (unknown-members passthrough), or accept their loss by name.",
  },
  NEEDS_ACK: {
    code: "acknowledge-risks",
    text: "Ask whoever decides about the risks that are listed, and apply again with those that they accept.",
  },
  STALE_PLAN: {
    code: "plan-again",
    text: "The pool is another one than the plan knows: plan again, and look at it again.",
  },
  ECHO_REFUSED: {
    code: "repair-stored-setting",
    text: "Repair the stored setting that the service refuses, or apply with on-echo-refused set to omit, which leaves out that one setting and checks it afterwards.",
  },
  REFUSED: {
    code: "fix-input",
    text: "The service refuses the change as it is: read its message, change the wish, and plan again.",
  },
  PARTIAL: {
    code: "read-pool",
    text: "Some of the changes stand: look at them, and plan what is missing or take them back.",
  },
  DRIFTED: {
    code: "repair-drift",
    text: "Settings are other than planned: look at them, and plan the repair if nobody else wants them like that.",
  },
  NOT_APPLIED: {
    code: "plan-again",
    text: "The service took the request and the pool does not show it: plan again in a while.",
  },
  AMBIGUOUS_RESOLVED: { code: "plan-again", text: "Nothing was applied: plan again." },
  UNKNOWN: {
    code: "read-pool",
    text: "Nobody knows whether it was applied: read the pool before anything else is sent. The next apply of this pool does it by itself.",
  },
  THROTTLED: { code: "wait-and-retry", text: "Wait, run fewer applies at once, and apply again." },
  CONFLICT: { code: "wait-and-retry", text: "Somebody else is updating the pool: wait, and plan again." },
  IMPORT_RUNNING: {
    code: "wait-and-retry",
    text: "Users are being imported into the pool: list its import jobs, and plan again when they have ended.",
  },
  AUTH: { code: "check-credentials", text: "Ask a person for credentials or permissions." },
  NOT_FOUND: { code: "check-address", text: "Compare the id of the pool with the target's Region and account." },
  UNREACHABLE: {
    code: "check-address",
    text: "Nothing was sent to the pool: look at the address and the network, and try again.",
  },
  CANCELLED: { code: "plan-again", text: "Nothing was sent to the pool." },
  JOURNAL_FAILED: {
    code: "check-journal",
    text: "What cannot be recorded is not done: put the journal right, and apply again.",
  },
};

/** The next safe action after an outcome. */
export function nextAfter(outcome: Outcome): NextAction {
  return nextByOutcome[outcome];
}
