export type { Advice, RetryClass } from "./advice.ts";
export type { ApplyOptions } from "./apply-options.ts";
export { applyChange, applyPlan } from "./apply-plan.ts";
export type { AwsSettings, AwsTimeouts } from "./aws/aws-settings.ts";
export { type OpenedAws, openAwsTarget } from "./aws/open-aws-target.ts";
export type { Change, Origin, Protected } from "./change.ts";
export { createPorts, systemClock } from "./create-ports.ts";
export { describePool, type NotDescribed } from "./describe-pool.ts";
export type { Consent, Intent, Policy } from "./intent.ts";
export { newApplyId } from "./journal/apply-id.ts";
export type { Claim, Found, Journal, Listed, ListFilter, TimedHeld, TokenLease, WallClock } from "./journal/journal.ts";
export { isMasked, maskValue, unmaskValue } from "./journal/mask.ts";
export { type JournalSettings, openJournal } from "./journal/open-journal.ts";
export type { PoolKey } from "./journal/pool-key.ts";
export { type ApplyRecord, type Damage, mayHaveWritten, recordOf } from "./journal/record.ts";
export type {
  AnsweredEntry,
  BegunEntry,
  EndedEntry,
  JournalEntry,
  PoolAnswers,
  Versions,
  WritingEntry,
} from "./journal-entry.ts";
export { createMemoryJournal, type MemoryJournal } from "./memory-journal.ts";
export { type Outcome, outcomes } from "./outcome.ts";
export type { Baseline, Plan, PoolName, PoolSettings, Step, WriteOperation } from "./plan.ts";
export { planChange } from "./plan-change.ts";
export { printPlan, readPlan } from "./plan-file.ts";
export type { ApplyJournal, Clock, Held, JournalFailure, Lease, Ports, RateLimit } from "./ports.ts";
export type { Described, ReadScope } from "./read-pool.ts";
export { type SettledApply, type Settlement, settleUnfinished } from "./recover/settle-unfinished.ts";
export { type Recovered, recoverApply } from "./recover-apply.ts";
export type { CallCount, Difference, NextAction, NextCode, Result } from "./result.ts";
export { type Risk, type RiskClass, type RiskCode, riskClasses } from "./risk.ts";
export { createSandbox, type SandboxOptions } from "./sandbox/create-sandbox.ts";
export type { Fault, FaultCall, Faults, FaultyCall } from "./sandbox/faults.ts";
export {
  type NotServing,
  type SandboxServer,
  type ServerOptions,
  serveSandbox,
} from "./sandbox/http/serve-sandbox.ts";
export {
  type ListedPool,
  type ListedPools,
  listPools,
  type Restored,
  resetSandbox,
  seedSandbox,
} from "./sandbox/keep-pools.ts";
export type { Place } from "./sandbox/open-store.ts";
export { samplePoolId } from "./sandbox/sample-pool-id.ts";
export { type SandboxMode, sandboxModes } from "./sandbox/sandbox-mode.ts";
export type { Unusable } from "./sandbox/unusable.ts";
export { adviceFor, advisedExceptions } from "./service-advice.ts";
export type { PlanPorts } from "./session.ts";
export { type StateSurroundings, sandboxFolder, stateFolder } from "./state-folder.ts";
export type { Address, Answered, Call, Refused, Reply, ServiceException, Silent, Target } from "./target.ts";
export { type PlannedUndo, planUndo, type UndoSettings } from "./undo/plan-undo.ts";
export type { Conflict, Lasting, NoUndo, OnConflict, Undo } from "./undo/undo.ts";
export { type CanonicalPool, canonicalise } from "./user-pool/canonicalise.ts";
export { comparable } from "./user-pool/comparable.ts";
export { comparableMfa } from "./user-pool/comparable-mfa.ts";
export type { PoolReading } from "./user-pool/reading.ts";
export { wholeRequest } from "./user-pool/to-request.ts";
