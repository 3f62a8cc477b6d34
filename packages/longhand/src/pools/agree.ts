import type { Consent, Plan, RiskCode } from "@longhand/apply";
import { visible } from "@longhand/diagnostics";
import { jsonOption } from "../output/json-option.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { ask } from "./ask.ts";
import { commandText } from "./command-text.ts";
import { openRisks } from "./consent.ts";
import { consentOptions } from "./consent-options.ts";

/** A person agreed, or did not. */
export type Agreement =
  | { readonly kind: "agreed"; readonly consent: Consent }
  /** `command` is what to run to agree; absent where a person said no. */
  | {
      readonly kind: "declined";
      readonly reason: string;
      readonly command?: string;
      readonly risks: readonly RiskCode[];
    };

/** What a person is asked to agree to. */
export interface Question {
  readonly plans: readonly [Plan, ...Plan[]];
  readonly accepted: Consent["acknowledged"];
  /** The verb's own name. */
  readonly verb: string;
}

/**
 * Whether somebody agrees: beforehand with --yes, and --accept-risk for grave risks, or now at the terminal, where grave ones
 * take the pool's name.
 */
export async function agree(question: Question, given: Given, surroundings: Surroundings): Promise<Agreement> {
  const { plans, accepted } = question;
  const risks = [...new Set(plans.flatMap((plan) => openRisks(plan, accepted)))];
  const isYes = given.valueOf(consentOptions.yes);
  if (isYes && risks.length === 0) return { kind: "agreed", consent: { acknowledged: accepted } };
  const isTerminal = surroundings.stdin.isTTY === true && !given.valueOf(jsonOption);
  return isTerminal ? askPerson(question, risks, surroundings) : declineUnasked(question, risks, given);
}

async function askPerson(
  { plans, accepted }: Question,
  risks: readonly RiskCode[],
  surroundings: Surroundings,
): Promise<Agreement> {
  const [first, second] = plans;
  const isGrave = risks.length > 0;
  const name = second === undefined ? first.pool.name || first.pool.id : `${plans.length} pools`;
  const answer = await ask(
    isGrave ? `This takes consent to ${risks.join(", ")}. Type ${visible(name)} to apply: ` : "Apply? (y/N) ",
    surroundings,
  );
  const isAgreed = isGrave ? answer?.trim() === name : /^y(?:es)?$/i.test(answer?.trim() ?? "");
  if (isAgreed)
    return { kind: "agreed", consent: { acknowledged: accepted === "all" ? accepted : [...accepted, ...risks] } };
  return { kind: "declined", reason: "Nothing was written: nobody agreed.", risks };
}

function declineUnasked({ verb }: Question, risks: readonly RiskCode[], given: Given): Agreement {
  const isYes = given.valueOf(consentOptions.yes);
  const words = [...(isYes ? [] : ["--yes"]), ...risks.flatMap((risk) => ["--accept-risk", risk]), ...given.words];
  const reason =
    risks.length === 0
      ? "Nothing was written: without a terminal to ask at, --yes says that it is meant."
      : `Nothing was written: ${risks.join(", ")} ${risks.length === 1 ? "takes" : "take"} consent by name.`;
  return { kind: "declined", reason, command: commandText([verb, ...words]), risks };
}
