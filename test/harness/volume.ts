/**
 * How many cases a test tries: a share of them in every run, all of them with `LONGHAND_FULL=1` in the environment, as
 * CONTRIBUTING.md says.
 */
export function volume(share: number, full: number): number {
  return process.env["LONGHAND_FULL"] === "1" ? full : share;
}
