import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const data = fileURLToPath(new URL("../../packages/model/data/aws-cli.json", import.meta.url));
const generated = fileURLToPath(new URL("../../packages/model/src/aws-cli.gen.ts", import.meta.url));

/** Brings the facts about the AWS CLI up to date; a file that already is stays untouched. */
export async function generateCliFacts(): Promise<void> {
  const text = printCliFacts(JSON.parse(await readFile(data, "utf8")));
  if ((await readFile(generated, "utf8").catch(() => undefined)) !== text) {
    await writeFile(generated, text);
  }
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
