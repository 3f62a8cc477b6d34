import type { RetryClass } from "./advice.ts";

interface Schedule {
  readonly tries: number;
  /** Milliseconds; doubled for each further try. */
  readonly base: number;
  readonly cap: number;
  /** `full`: anything between nothing and the wait. `none`: the wait itself. */
  readonly jitter: "full" | "none";
}

/** How often a write is tried in all, and how long is waited in between. */
const schedules: Partial<Readonly<Record<RetryClass, Schedule>>> = {
  rebase: { tries: 6, base: 500, cap: 15_000, jitter: "full" },
  throttle: { tries: 6, base: 1000, cap: 20_000, jitter: "full" },
  // Two minutes at five seconds: as long as IAM takes to know a new role everywhere.
  propagate: { tries: 25, base: 5000, cap: 5000, jitter: "none" },
};

/**
 * Milliseconds to wait before the next try; undefined where there is none. `failed` counts the tries that failed in this
 * class, from 1.
 */
export function backoff(retry: RetryClass, failed: number, random: () => number): number | undefined {
  const schedule = schedules[retry];
  if (schedule === undefined || failed >= schedule.tries) return undefined;
  const wait = Math.min(schedule.cap, schedule.base * 2 ** (failed - 1));
  return schedule.jitter === "full" ? Math.floor(random() * wait) : wait;
}
