import { readFile } from "node:fs/promises";
import { pathOf } from "./path-of.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** Brings the facts about the AWS CLI up to date; a file that already is stays untouched. */
export async function generateCliFacts(): Promise<void> {
  const facts: unknown = JSON.parse(await readFile(pathOf("packages/model/data/aws-cli.json"), "utf8"));
  writeIfChanged("packages/model/src/aws-cli.gen.ts", printCliFacts(facts));
}

function printCliFacts(facts: unknown): string {
  return [
    "// Written by `pnpm gen` from packages/model/data/aws-cli.json. Do not edit.",
    "",
    "/** The facts as JSON text, which is read faster than an object literal, and not before it is needed. */",
    `export const awsCliJson: string = String.raw\`${JSON.stringify(facts)}\`;`,
    "",
  ].join("\n");
}
