import type { Consent } from "./intent.ts";
import type { Plan } from "./plan.ts";
import type { RiskCode } from "./risk.ts";

/** The critical and one-way risks of a plan that nobody agreed to, each once. */
export function unacknowledged({ changes }: Plan, { acknowledged }: Consent): readonly RiskCode[] {
  if (acknowledged === "all") return [];
  const grave = changes.flatMap(({ risks }) => risks.filter((risk) => /^(?:critical|one-way)$/.test(risk.class)));
  return [...new Set(grave.map(({ code }) => code))].filter((code) => !acknowledged.includes(code));
}
