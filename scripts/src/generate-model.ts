import { readFile, writeFile } from "node:fs/promises";
import { loadService } from "@longhand/model";
import { applyPatch } from "./model/apply-patch.ts";
import { factsSchema, type PatchEntry, patchSchema } from "./model/facts-schema.ts";
import { printFacts } from "./model/print-facts.ts";
import { printRequests } from "./model/print-requests.ts";
import { pathOf } from "./path-of.ts";

/** What the model package's generated files should hold, and the corrections that are not needed any more. */
export interface GeneratedModel {
  /** Text by absolute path. */
  readonly files: ReadonlyMap<string, string>;
  readonly redundant: readonly PatchEntry[];
}

/** Prints the generated files from `data/` without writing them. Throws when data or patch are not what they should be. */
export async function printModel(): Promise<GeneratedModel> {
  const upstream = factsSchema.parse(await readJson("data/cognito-idp.json"));
  const patch = patchSchema.parse(await readJson("data/cognito-idp.patch.json"));
  const { facts, redundant } = applyPatch(upstream, patch);
  const { service, problems } = loadService(facts);
  if (service === undefined) {
    throw new Error(`The patched model is broken: ${JSON.stringify(problems, null, 2)}`);
  }
  const files = new Map([
    [modelFile("src/cognito-idp.gen.ts"), printFacts(facts)],
    [modelFile("src/requests.gen.ts"), printRequests(service)],
  ]);
  return { files, redundant };
}

/** Brings the generated files of the model package up to date; a file that already is stays untouched. */
export async function generateModel(): Promise<void> {
  const { files } = await printModel();
  for (const [path, text] of files) {
    if ((await readFile(path, "utf8").catch(() => undefined)) !== text) {
      await writeFile(path, text);
    }
  }
}

function modelFile(file: string): string {
  return pathOf(`packages/model/${file}`);
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(modelFile(file), "utf8"));
}
