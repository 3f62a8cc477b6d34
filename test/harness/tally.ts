/** How many tests ended in which way. What breaks outside a test (a hook, a file, a leak) is a failure too. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The last line of a run, for people and for programs: `12 passed, 0 failed`, and `, 1 skipped` when some were. */
export function closingLine({ passed, failed, skipped }: Readonly<Tally>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** True when there were tests and none failed. A run of nothing proves nothing. */
export function isSuccess({ passed, failed }: Readonly<Tally>): boolean {
  return failed === 0 && passed > 0;
}
