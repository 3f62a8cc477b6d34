/** Those whose name begins with what is typed; where none does, those that do in other letters, `min` for `MinimumLength`. */
export function fitting<One>(all: readonly One[], typed: string, nameOf: (one: One) => string): readonly One[] {
  const exact = all.filter((one) => nameOf(one).startsWith(typed));
  if (exact.length > 0) return exact;
  const lower = typed.toLowerCase();
  return all.filter((one) => nameOf(one).toLowerCase().startsWith(lower));
}
