import { type Consent, type Plan, type Risk, type RiskCode, riskClasses } from "@longhand/apply";
import { didYouMean, nearest, show } from "@longhand/diagnostics";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { consentOptions } from "./consent-options.ts";

/** The risks that the options accept. */
export function acceptedRisks(given: Given): { readonly accepted: Consent["acknowledged"] } | WrongUsage {
  const words = given.valueOf(consentOptions.acceptRisk).flatMap((word) => word.split(","));
  if (words.includes("all")) return { accepted: "all" };
  const codes: RiskCode[] = [];
  for (const word of words) {
    const code = allCodes().find((known) => known === word);
    if (code === undefined) {
      const meant = didYouMean(nearest(word, ["all", ...allCodes()]));
      return refuseUsage(`--accept-risk takes codes of risks or all, and ${show(word)} is none. ${meant}`.trim());
    }
    codes.push(code);
  }
  return { accepted: codes };
}

function allCodes(): readonly RiskCode[] {
  const known: readonly string[] = Object.keys(riskClasses);
  return known.filter(isCode);
}

function isCode(name: string): name is RiskCode {
  return Object.hasOwn(riskClasses, name);
}

/** The risks of a plan that somebody has to agree to by name, and has not. */
export function openRisks({ changes }: Plan, accepted: Consent["acknowledged"]): readonly RiskCode[] {
  if (accepted === "all") return [];
  const grave = changes.flatMap(({ risks }) => risks).filter(isGrave);
  return [...new Set(grave.map(({ code }) => code))].filter((code) => !accepted.includes(code));
}

function isGrave({ class: kind }: Risk): boolean {
  return kind === "critical" || kind === "one-way";
}
