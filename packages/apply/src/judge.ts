import type { Advice } from "./advice.ts";
import { refusedEcho } from "./echo-refused.ts";
import type { Plan, Step } from "./plan.ts";
import { adviceFor } from "./service-advice.ts";
import type { Reply, ServiceException } from "./target.ts";

/** What an answer to a write means. */
export type Verdict =
  | { readonly kind: "done" }
  /** It surely never left. */
  | { readonly kind: "unsent"; readonly detail: string }
  /** It may or may not be done: only reading back tells. */
  | {
      readonly kind: "ambiguous";
      readonly detail: string;
      readonly exception?: ServiceException;
      readonly advice?: Advice;
    }
  /** To be tried again after reading and planning again. */
  | {
      readonly kind: "retry";
      readonly retry: "rebase" | "throttle" | "propagate";
      readonly exception: ServiceException;
    }
  /** A stored setting is refused that the plan does not change. */
  | { readonly kind: "echo-refused"; readonly container: string; readonly exception: ServiceException }
  | { readonly kind: "refused"; readonly exception: ServiceException };

/** What an answer to one step of a plan means. */
export function judge(plan: Plan, step: Step, reply: Reply): Verdict {
  switch (reply.kind) {
    case "answered":
      return { kind: "done" };
    case "silent":
      return { kind: reply.sent === "no" ? "unsent" : "ambiguous", detail: reply.detail };
    case "refused":
      return judgeException(plan, step, reply.exception);
    default:
      return reply satisfies never;
  }
}

function judgeException(plan: Plan, step: Step, exception: ServiceException): Verdict {
  const advice = adviceFor(exception);
  const container = refusedEcho(plan, step, exception);
  if (container !== undefined) return { kind: "echo-refused", container, exception };
  switch (advice.retry) {
    case "ambiguous":
      return { kind: "ambiguous", detail: `${exception.name}: ${exception.message}`, exception, advice };
    case "rebase":
    case "throttle":
      return { kind: "retry", retry: advice.retry, exception };
    case "propagate":
      // Only a role that is new with this plan becomes known by waiting.
      return changesRole(plan) ? { kind: "retry", retry: "propagate", exception } : { kind: "refused", exception };
    case "wait":
    case "fatal":
      return { kind: "refused", exception };
    default:
      return advice.retry satisfies never;
  }
}

function changesRole({ changes }: Plan): boolean {
  return changes.some(({ path }) => path.startsWith("/SmsConfiguration"));
}
