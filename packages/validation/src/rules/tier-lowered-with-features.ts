import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule, type StateContext } from "../rule.ts";
import { kept } from "./settings/kept.ts";
import { valuePlace } from "./settings/place.ts";
import { apiReference, publishedRefusals } from "./settings/sources.ts";
import { tierFeatures } from "./settings/tier-features.ts";
import { isBelow, loweredTier, type Tier } from "./settings/tiers.ts";

const featuresRemain = defineDiagnostic<{ readonly tier: Tier; readonly features: readonly string[] }>({
  code: "request/tier-lowered-with-features",
  severity: "error",
  message: ({ tier, features }) => `The tier ${show(tier)} does not have ${features.join(", ")}; turn that off first.`,
});

interface Remaining {
  readonly name: string;
  /** Where the request uses it; none where the pool keeps it. */
  readonly pointers: readonly string[];
}

function remainingFeatures(context: StateContext, tier: Tier): readonly Remaining[] {
  return tierFeatures.flatMap(({ name, lowest, leftOut, setting, usesIn }) => {
    const document = leftOut === "kept" ? kept(context, setting) : context.request;
    const pointers = usesIn(document);
    if (!isBelow(tier, lowest) || pointers.length === 0) return [];
    return [{ name, pointers: document === context.request ? pointers : [] }];
  });
}

/** One diagnostic for all: the tier is what the request changes. */
export const tierLoweredWithFeatures = defineRequestRule({
  diagnostic: featuresRemain,
  phase: "state",
  aboutChange: true,
  reference: "UP-065",
  source: `${apiReference("UserPoolTierType")} ${publishedRefusals}`,
  serviceMessages: ["The following features need to be disabled for the"],
  check(context) {
    const lowered = loweredTier(context);
    const features = lowered === undefined ? [] : remainingFeatures(context, lowered.to);
    if (lowered === undefined || features.length === 0) return [];
    const related = features.flatMap(({ name, pointers }) =>
      pointers.map((pointer) => ({ message: `Uses ${name}.`, at: valuePlace(pointer) })),
    );
    const data = { tier: lowered.to, features: features.map(({ name }) => name) };
    return [featuresRemain(valuePlace("/UserPoolTier"), data, related.length === 0 ? {} : { related })];
  },
});
