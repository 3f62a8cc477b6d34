import { readFileSync } from "node:fs";
import * as z from "zod";
import { checkArguments } from "../check-arguments.ts";
import { defaultPolicy, type Policy } from "./policy.ts";

const account = z.string().regex(/^\d{12}$/, "twelve digits");

/** A policy as the operator writes it, in a file or by flags. */
const policySchema = z.strictObject({
  readOnly: z.boolean().optional(),
  allowPools: z.array(z.string().regex(/^[\w*-]{1,55}$/, "a pool id, with * for any part")).optional(),
  denyParameters: z.array(z.string().regex(/^(?:--)?[\w.-]{1,128}$/, "an option or a path")).optional(),
  maxChanges: z.int().min(1).optional(),
  maxUpdatesPerMinute: z.int().min(1).max(60).optional(),
  consent: z.enum(["auto", "human", "token"]).optional(),
  expectAccount: account.optional(),
});

/** What an operator asks for; what is left out is as the defaults have it. */
type PolicyWish = z.infer<typeof policySchema>;

/** A policy that is clear, or one sentence on why the server must not start with it. */
export type PolicyReading =
  | { readonly kind: "policy"; readonly policy: Policy }
  | { readonly kind: "unclear"; readonly reason: string };

/** Puts a policy together from a file and from flags: the flags add to the file, and only ever tighten it. */
export function readPolicy(flags: unknown, file?: string): PolicyReading {
  const ofFlags = check(flags, "The policy of the command line");
  if (ofFlags.kind === "unclear") return ofFlags;
  const ofFile = file === undefined ? { kind: "wish" as const, wish: {} } : readFile(file);
  if (ofFile.kind === "unclear") return ofFile;
  const accounts = [ofFile.wish.expectAccount, ofFlags.wish.expectAccount].filter((one) => one !== undefined);
  if (new Set(accounts).size > 1)
    return { kind: "unclear", reason: `Two accounts are expected: ${accounts.join(" and ")}.` };
  return { kind: "policy", policy: tighten(ofFile.wish, ofFlags.wish) };
}

type WishReading =
  | { readonly kind: "wish"; readonly wish: PolicyWish }
  | { readonly kind: "unclear"; readonly reason: string };

function readFile(path: string): WishReading {
  try {
    return check(JSON.parse(readFileSync(path, "utf8")), `The policy ${path}`);
  } catch (error) {
    const reason =
      error instanceof SyntaxError ? "it is not JSON" : error instanceof Error ? error.message : "no reason given";
    return { kind: "unclear", reason: `The policy ${path} cannot be read: ${reason}.` };
  }
}

function check(given: unknown, what: string): WishReading {
  const checked = checkArguments("policy", policySchema, given);
  if (checked.kind === "right") return { kind: "wish", wish: checked.value };
  return {
    kind: "unclear",
    reason: `${what} is not clear. ${checked.message.replace("The arguments are wrong. ", "")}`,
  };
}

/** Of two wishes the stricter one counts, setting by setting. */
function tighten(a: PolicyWish, b: PolicyWish): Policy {
  const maxChanges = least(a.maxChanges, b.maxChanges);
  const expectAccount = b.expectAccount ?? a.expectAccount;
  return {
    readOnly: a.readOnly === true || b.readOnly === true,
    allowPools: [a.allowPools ?? [], b.allowPools ?? []].filter((patterns) => patterns.length > 0),
    denyParameters: [...(a.denyParameters ?? []), ...(b.denyParameters ?? [])],
    maxUpdatesPerMinute: least(a.maxUpdatesPerMinute, b.maxUpdatesPerMinute) ?? defaultPolicy.maxUpdatesPerMinute,
    consent: [a.consent, b.consent].includes("human") ? "human" : (b.consent ?? a.consent ?? defaultPolicy.consent),
    ...(maxChanges === undefined ? {} : { maxChanges }),
    ...(expectAccount === undefined ? {} : { expectAccount }),
  };
}

function least(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}
