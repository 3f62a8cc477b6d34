import type { Plan } from "@longhand/apply";
import { clean } from "../text/clean.ts";

/** A plan in the sentences that lead a result; the pool's name, which others wrote, stands in quotation marks. */
export function planInWords({ pool, address, changes, protected: kept }: Plan): string {
  const resets = changes.filter(({ origin }) => origin === "reset" || origin === "lost").length;
  const saved = kept.filter(({ effect }) => effect === "reset").length;
  const counts = [
    `${changes.length - resets} change${changes.length - resets === 1 ? "" : "s"}`,
    `${resets} reset${resets === 1 ? "" : "s"}`,
    ...(saved === 0 ? [] : [`${saved} kept that a bare call would reset`]),
  ].join(", ");
  const account = address.account === undefined ? "" : `account …${address.account.slice(-4)}, `;
  return (
    `Plan for pool ${JSON.stringify(clean(pool.name, 60))} (${pool.id}, ${account}${address.region}, ${address.kind}): ${counts}. ` +
    "Nothing was changed yet. Show this to the user, and call apply again with planToken only if they agree."
  );
}
