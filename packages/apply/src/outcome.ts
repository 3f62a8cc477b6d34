/**
 * How a plan or an apply ends. A closed set.
 *
 * | outcome | says |
 * |---|---|
 * | `PLANNED` | a plan is there; nothing was sent |
 * | `NOOP` | the pool already is so; nothing was sent |
 * | `VERIFIED` | written, read back, and exactly as planned |
 * | `VALIDATION` | the wish is wrong; diagnostics say where |
 * | `MODEL_BEHIND_SERVICE` | the pool has settings that our model does not know |
 * | `NEEDS_ACK` | critical or one-way changes that nobody agreed to |
 * | `STALE_PLAN` | the pool is not what the plan stands on |
 * | `ECHO_REFUSED` | the service refuses a setting that the pool already has |
 * | `REFUSED` | the service refuses the change |
 * | `PARTIAL` | a later step failed; what stands is listed |
 * | `DRIFTED` | written, and a setting that was not named is different now; a repair is offered |
 * | `NOT_APPLIED` | the service took the write, and the pool does not show it |
 * | `AMBIGUOUS_RESOLVED` | no word from the service; reading back told whether it was applied |
 * | `UNKNOWN` | no word from the service, and reading back failed too |
 * | `THROTTLED` | too many requests, after all tries |
 * | `CONFLICT` | another update is in flight, after all tries |
 * | `IMPORT_RUNNING` | users are being imported into the pool; nobody waits for that here |
 * | `AUTH` | credentials or permissions |
 * | `NOT_FOUND` | no such pool there |
 * | `UNREACHABLE` | nothing could be read; nothing was sent |
 * | `CANCELLED` | given up before anything was sent |
 * | `JOURNAL_FAILED` | what cannot be recorded is not done |
 */
export const outcomes = [
  "PLANNED",
  "NOOP",
  "VERIFIED",
  "VALIDATION",
  "MODEL_BEHIND_SERVICE",
  "NEEDS_ACK",
  "STALE_PLAN",
  "ECHO_REFUSED",
  "REFUSED",
  "PARTIAL",
  "DRIFTED",
  "NOT_APPLIED",
  "AMBIGUOUS_RESOLVED",
  "UNKNOWN",
  "THROTTLED",
  "CONFLICT",
  "IMPORT_RUNNING",
  "AUTH",
  "NOT_FOUND",
  "UNREACHABLE",
  "CANCELLED",
  "JOURNAL_FAILED",
] as const;

/** How a plan or an apply ends. */
export type Outcome = (typeof outcomes)[number];
