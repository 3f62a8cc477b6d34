import type { JsonValue } from "../../json-value.ts";
import { type Item, textsAt } from "./value-at.ts";

/** Where the factors stand that a user may begin to sign in with. */
export const firstFactors = "/Policies/SignInPolicy/AllowedFirstAuthFactors";

/** The factors that a user may begin to sign in with, each with its place. */
export function factorsIn(document: JsonValue): readonly Item<string>[] {
  return textsAt(document, firstFactors);
}
