import type { JsonObject, JsonValue } from "@longhand/validation";
import { membersOf, objectOf } from "../json/kinds.ts";
import { comparableMfa } from "./comparable-mfa.ts";

/** What MFA is to be. */
export interface MfaWish {
  /** What GetUserPoolMfaConfig returned. */
  readonly live: JsonObject;
  /** A merge patch over it; empty where only the mode changes. */
  readonly patch: JsonObject;
  /** `OFF`, `OPTIONAL` or `ON`, if the wish is right. */
  readonly mode: JsonValue;
  /** The pool's settings as they are to be: they hold the text and the role of the SMS factor. */
  readonly settings: JsonObject;
}

/**
 * The whole of MFA as SetUserPoolMfaConfig takes it, which replaces everything: the mode always; passkeys always; factors
 * unless the mode is `OFF`, which the service refuses beside any factor, even one that is switched off.
 */
export function desiredMfa(wish: MfaWish): JsonObject {
  const factors = wish.mode === "OFF" ? namedFactors(wish) : withFirstFactor(wish, mergedFactors(wish));
  const others = mergedFactors(wish).filter(([name]) => !/^(?:Sms|SoftwareToken|Email)MfaConfiguration$/.test(name));
  return objectOf([["MfaConfiguration", wish.mode], ...factors, ...others]);
}

type Members = readonly (readonly [string, JsonValue])[];

function mergedFactors({ live, patch }: MfaWish): Members {
  const members = new Map(membersOf(live));
  for (const [name, change] of membersOf(patch)) {
    const merged = new Map([...membersOf(members.get(name)), ...membersOf(change)]);
    if (change === null) members.delete(name);
    else members.set(name, objectOf([...merged].filter(([, value]) => value !== null)));
  }
  return [...members].filter(([name, value]) => name !== "MfaConfiguration" && value !== null);
}

function isFactor(name: string): boolean {
  return /^(?:Sms|SoftwareToken|Email)MfaConfiguration$/.test(name);
}

/** Factors that were asked for by name stay beside `OFF`, so that the rule can say that they cannot. */
function namedFactors(wish: MfaWish): Members {
  const named = new Set(membersOf(comparableMfa(objectOf(membersOf(wish.patch)))).map(([name]) => name));
  return mergedFactors(wish).filter(([name]) => isFactor(name) && named.has(name));
}

/** Without any factor the one that the pool can send goes on, as it does where the mode is set when a pool is made. */
function withFirstFactor(wish: MfaWish, merged: Members): Members {
  const factors = merged
    .filter(([name]) => isFactor(name))
    .map(([name, value]) => [name, factorValue(wish, name, value)] as const);
  const isOn = membersOf(comparableMfa(objectOf(factors))).some(([name]) => isFactor(name));
  const canSend = wish.settings["SmsConfiguration"] !== undefined;
  if (isOn || !canSend) return factors;
  return [...factors, ["SmsMfaConfiguration", factorValue(wish, "SmsMfaConfiguration", {})]];
}

/** The pool's own text and role are those of the SMS factor; an app that is not on is off. */
function factorValue({ settings }: MfaWish, name: string, value: JsonValue): JsonValue {
  if (name === "SoftwareTokenMfaConfiguration") return { Enabled: false, ...objectOf(membersOf(value)) };
  if (name !== "SmsMfaConfiguration") return value;
  const own = ["SmsAuthenticationMessage", "SmsConfiguration"];
  const rest = membersOf(value).filter(([member]) => !own.includes(member));
  return objectOf([
    ...rest,
    ...own.flatMap((member) => {
      const setting = settings[member];
      return setting === undefined ? [] : [[member, setting] as const];
    }),
  ]);
}
