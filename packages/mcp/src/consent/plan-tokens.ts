import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";
import type { PlanFacts } from "./plan-facts.ts";

/** Makes and checks the tokens of plans. */
export interface PlanTokens {
  readonly seal: (facts: PlanFacts) => SealedPlan;
  readonly open: (token: string, facts: PlanFacts) => OpenedPlan;
  /** The id that a token says it has, to look up whether it was used; undefined for what is no token. */
  readonly idOf: (token: string) => TokenId | undefined;
}

/** What a token is claimed by. */
interface TokenId {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** A token, and until when it counts, in epoch milliseconds. */
interface SealedPlan {
  readonly token: string;
  readonly expiresAt: number;
}

/** A token that fits, to be claimed by its id; or why it does not. */
type OpenedPlan = ({ readonly kind: "fits" } & TokenId) | { readonly kind: "refused"; readonly reason: TokenFault };

/** What can be wrong with a token. */
export type TokenFault = "malformed" | "expired" | "other-request" | "pool-moved" | "not-ours";

const lifetimeSeconds = 600;
const idBytes = 9;
const macBytes = 16;
const shortHash = 6;
const form = /^p1\.([0-9a-z]{1,9})\.([\w-]{12})\.([\w-]{6})\.([\w-]{6})\.([\w-]{22})$/;

/**
 * Tokens `p1.<expiry>.<id>.<request>.<state>.<mac>`. The code at the end covers everything that a plan stands on, so a token fits one
 * plan of one caller alone. The two short hashes only help to say what is different.
 */
export function createPlanTokens(key: Uint8Array, now: () => number): PlanTokens {
  return {
    seal: (facts) => {
      const expiry = Math.floor(now() / 1000) + lifetimeSeconds;
      const id = randomBytes(idBytes).toString("base64url");
      const head = ["p1", expiry.toString(36), id, short(facts.request), short(facts.state)].join(".");
      return { token: `${head}.${macOf(key, head, facts).toString("base64url")}`, expiresAt: expiry * 1000 };
    },
    open: (token, facts) => {
      const [, , , request, state, mac = ""] = form.exec(token) ?? [];
      const named = readId(token);
      if (named === undefined) return refused("malformed");
      const expected = macOf(key, token.slice(0, token.lastIndexOf(".")), facts);
      if (timingSafeEqual(Buffer.from(mac, "base64url"), expected)) {
        return named.expiresAt <= now() ? refused("expired") : { kind: "fits", ...named };
      }
      if (request !== short(facts.request)) return refused("other-request");
      return refused(state === short(facts.state) ? "not-ours" : "pool-moved");
    },
    idOf: readId,
  };
}

function readId(token: string): TokenId | undefined {
  const [, expiry, id] = form.exec(token) ?? [];
  return expiry === undefined || id === undefined ? undefined : { id, expiresAt: Number.parseInt(expiry, 36) * 1000 };
}

function refused(reason: TokenFault): OpenedPlan {
  return { kind: "refused", reason };
}

function short(hash: string): string {
  return hash.slice(0, shortHash);
}

function macOf(key: Uint8Array, head: string, facts: PlanFacts): Buffer {
  return createHmac("sha256", key).update(head).update(canonicalJson(facts)).digest().subarray(0, macBytes);
}
