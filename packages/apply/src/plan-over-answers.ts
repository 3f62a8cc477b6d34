import type { Intent } from "./intent.ts";
import type { PoolAnswers } from "./journal-entry.ts";
import { type Built, buildPlan, type PlanContext } from "./user-pool/build-plan.ts";
import { readingOf } from "./user-pool/reading.ts";

/** The plan of a wish over what the service said of a pool before: reads nothing and sends nothing, so that a page can show it. */
export function planOverAnswers(intent: Intent, answers: PoolAnswers, context: PlanContext): Built {
  return buildPlan(intent, readingOf(answers), context);
}
