import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { cognitoIdp, findOperation } from "@longhand/model";
import { omissionsSchema } from "./omissions/omissions-schema.ts";
import { printOmissions } from "./omissions/print-omissions.ts";

const data = modelFile("data/update-user-pool.omission.json");
const generated = modelFile("src/update-user-pool-omissions.gen.ts");

/** Brings the rows of what becomes of settings left out up to date; a file that already is stays untouched. */
export async function generateOmissions(): Promise<void> {
  const operation = findOperation(cognitoIdp(), "update-user-pool");
  if (operation === undefined) {
    throw new Error("The model has no update-user-pool.");
  }
  const rows = omissionsSchema.parse(JSON.parse(await readFile(data, "utf8")));
  const text = printOmissions(rows, operation.input);
  if ((await readFile(generated, "utf8").catch(() => undefined)) !== text) {
    await writeFile(generated, text);
  }
}

function modelFile(path: string): string {
  return fileURLToPath(new URL(`../../packages/model/${path}`, import.meta.url));
}
