import type { DiagnosticExtras } from "@longhand/diagnostics";
import type { JsonValue } from "../../json-value.ts";
import type { StateContext } from "../../rule.ts";
import { kept } from "./kept.ts";
import { relatedTo } from "./place.ts";
import { textAt } from "./value-at.ts";

/** The feature plans, cheapest first. */
const tiers = ["LITE", "ESSENTIALS", "PLUS"] as const;

/** A feature plan, as `UserPoolTier` names it. */
export type Tier = (typeof tiers)[number];

/** The tier that a document names; undefined where it names none that we know. */
export function tierIn(document: JsonValue): Tier | undefined {
  const name = textAt(document, "/UserPoolTier");
  return tiers.find((tier) => tier === name);
}

/** The tier that the pool would have. */
export function tierOf(context: StateContext): Tier | undefined {
  return tierIn(kept(context, "/UserPoolTier"));
}

/** True where a tier is cheaper than another, and has less. */
export function isBelow(tier: Tier, other: Tier): boolean {
  return tiers.indexOf(tier) < tiers.indexOf(other);
}

/** The tiers from one on upwards, for messages: "`ESSENTIALS` or `PLUS`". */
export function fromTier(lowest: Tier): string {
  return tiers
    .slice(tiers.indexOf(lowest))
    .map((tier) => `\`${tier}\``)
    .join(" or ");
}

/** The change to a lower tier, where the request asks for one. */
export function loweredTier({ request, state }: StateContext): { readonly from: Tier; readonly to: Tier } | undefined {
  const [from, to] = [tierIn(state.pool), tierIn(request)];
  return from !== undefined && to !== undefined && isBelow(to, from) ? { from, to } : undefined;
}

/** The tier as the other side of a conflict, where the request names it. */
export function relatedTier({ request }: StateContext): DiagnosticExtras {
  return tierIn(request) === undefined ? {} : relatedTo("/UserPoolTier", "The tier.");
}
