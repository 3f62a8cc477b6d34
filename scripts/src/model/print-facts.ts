import type { Facts } from "./facts-schema.ts";
import { factsText } from "./facts-text.ts";

/**
 * The facts as a TypeScript file with one JSON text, an operation or shape on each line. A raw template keeps the
 * backslashes of patterns as they are; throws for the two things that it cannot hold.
 */
export function printFacts(facts: Facts): string {
  const json = factsText(facts);
  if (json.includes("`") || json.includes("${")) {
    throw new Error("The facts hold a backtick or the start of a template placeholder.");
  }
  return `// Written by \`pnpm gen\` from packages/model/data/cognito-idp.json and its patch. Do not edit.

/** The service model as JSON text, which is read faster than an object literal, and not before it is needed. */
export const cognitoIdpJson: string = String.raw\`${json}\`;
`;
}
