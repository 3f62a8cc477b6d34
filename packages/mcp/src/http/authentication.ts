import type { IncomingMessage } from "node:http";

/** Who calls, and what they may do. */
export interface Caller {
  readonly id: string;
  readonly scopes: readonly string[];
}

/** Scopes that callers may have: one to look, one to change. */
export const scopes = ["cognito:validate", "cognito:apply"] as const;

/** Finds out who calls. */
export interface Authentication {
  /** Issuer of the tokens, for the metadata; undefined where the operator hands out the one token. */
  readonly issuer: string | undefined;
  /** Undefined for a token that does not hold; `unavailable` where nobody can tell now, because the issuer's keys cannot be had. */
  readonly verify: (token: string) => Promise<Caller | "unavailable" | undefined>;
}

/** The token of a request, from its `Authorization` header alone. */
export function bearerToken({ headers }: IncomingMessage): string | undefined {
  return /^Bearer ([\w.~+/-]+=*)$/i.exec(headers.authorization ?? "")?.[1];
}
