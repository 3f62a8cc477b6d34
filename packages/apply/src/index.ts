export type { Advice, RetryClass } from "./advice.ts";
export type { Change, Origin, Protected } from "./change.ts";
export type { Consent, Intent, Policy } from "./intent.ts";
export type {
  AnsweredEntry,
  BegunEntry,
  EndedEntry,
  JournalEntry,
  PoolAnswers,
  Versions,
  WritingEntry,
} from "./journal-entry.ts";
export { type Outcome, outcomes } from "./outcome.ts";
export type { Baseline, Plan, PoolName, PoolSettings, Step, WriteOperation } from "./plan.ts";
export type { ApplyJournal, Clock, Held, JournalFailure, Lease, Ports, RateLimit } from "./ports.ts";
export type { CallCount, Difference, NextAction, NextCode, Result } from "./result.ts";
export { type Risk, type RiskClass, type RiskCode, riskClasses } from "./risk.ts";
export type { Address, Answered, Call, Refused, Reply, ServiceException, Silent, Target } from "./target.ts";
