import { withValueAt } from "../json/at-pointer.ts";
import type { Plan, PoolSettings } from "../plan.ts";

/** The state of a pool after the first steps of a plan. */
export function stateAfter({ base, desired, changes, steps }: Plan, done: number): PoolSettings {
  if (done === 0) return base;
  if (done >= steps.length) return desired;
  const paths = new Set(steps.slice(0, done).flatMap((step) => step.paths));
  const made = changes.filter(({ path }) => paths.has(path));
  const settings = made
    .filter(({ path }) => !path.startsWith("/Mfa/"))
    .reduce((so, { path, after }) => withValueAt(so, path, after), base.settings);
  const hasMfa = made.some(({ path }) => path.startsWith("/Mfa/") || path === "/MfaConfiguration");
  const mfa = hasMfa ? desired.mfa : base.mfa;
  return { ...base, settings, ...(mfa === undefined ? {} : { mfa }) };
}
