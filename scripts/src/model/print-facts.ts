import type { Facts } from "./facts-schema.ts";

/**
 * The facts as a TypeScript file with one JSON text, an operation or shape on each line. A raw template keeps the
 * backslashes of patterns as they are; throws for the two things that it cannot hold.
 */
export function printFacts({ service, operations, shapes }: Facts): string {
  const json = `{"service":${JSON.stringify(service)},
"operations":${printEntries(operations)},
"shapes":${printEntries(shapes)}}`;
  if (json.includes("`") || json.includes("${")) {
    throw new Error("The facts hold a backtick or the start of a template placeholder.");
  }
  return `// Written by \`pnpm gen\` from packages/model/data/cognito-idp.json and its patch. Do not edit.

/** The service model as JSON text, which is read faster than an object literal, and not before it is needed. */
export const cognitoIdpJson: string = String.raw\`${json}\`;
`;
}

function printEntries(entries: { readonly [name: string]: unknown }): string {
  const lines = Object.entries(entries).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{\n${lines.join(",\n")}\n}`;
}
