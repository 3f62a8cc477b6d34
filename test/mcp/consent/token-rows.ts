import type { Declared, Mode } from "./capabilities.ts";

/** What is done with the token of a plan, and what comes of it. */
export interface TokenRow {
  readonly title: string;
  /** What is sent in its place. */
  readonly alter?: (token: string) => string;
  /** What else the second call asks for. */
  readonly given?: object;
  /** The plan is eleven minutes old. */
  readonly plan?: "old";
  /** What happens to the pool between the two calls. */
  readonly meanwhile?: "tagged" | "redeemed";
  readonly status: "applied" | "stale";
  /** Part of the summary. */
  readonly says?: string;
}

/** Who redeems tokens: everybody who was not asked. */
export const redeemers: readonly (readonly [Declared, Mode])[] = [
  ["nothing", "auto"],
  ["links", "auto"],
  ["nothing", "token"],
  ["forms", "token"],
];

/** States of a token. */
export const tokenRows: readonly TokenRow[] = [
  { title: "good", status: "applied" },
  { title: "no token at all", alter: () => "hello", status: "stale", says: "not a token" },
  { title: "empty", alter: () => "", status: "stale", says: "not a token" },
  {
    title: "one letter changed at its end",
    alter: (token) => token.slice(0, -2) + (token.at(-2) === "A" ? "B" : "A") + token.at(-1),
    status: "stale",
    says: "altered",
  },
  { title: "a later end", alter: (token) => token.replace(/^p1\.\w+/, "p1.zzzzzzz"), status: "stale", says: "altered" },
  {
    title: "another id",
    alter: (token) => token.replace(/^(p1\.\w+\.)[\w-]{12}/, "$1AAAAAAAAAAAA"),
    status: "stale",
    says: "altered",
  },
  { title: "expired", plan: "old", status: "stale", says: "expired" },
  { title: "used before", meanwhile: "redeemed", status: "stale", says: "used before" },
  {
    title: "for another request",
    given: { parameters: { "user-pool-tags": "Team=Yellow" } },
    status: "stale",
    says: "another request",
  },
  { title: "the other meaning of what is left out", given: { unspecified: "reset" }, status: "stale" },
  { title: "the pool has changed", meanwhile: "tagged", status: "stale", says: "pool has changed" },
];
