import { defaultOperation, findOwner } from "@longhand/check";
import { reference as readReference, references } from "@longhand/convert";
import { nearest } from "@longhand/diagnostics";
import { cliName, cognitoIdp, type Operation, optionNames } from "@longhand/model";
import { type PartEntry, toPartEntry } from "./part-entry.ts";

/** What was found at a path. */
export type LookUp =
  | { readonly kind: "index"; readonly operation: Operation; readonly options: readonly string[] }
  | { readonly kind: "part"; readonly entry: PartEntry }
  | { readonly kind: "code"; readonly code: string; readonly explanation: string }
  | { readonly kind: "unknown"; readonly asked: string; readonly nearest: readonly string[] };

/** Looks up an option, a member, or the code of a diagnostic; without a path, lists the options of the operation. */
export async function lookUp(path = "", operationName: string = defaultOperation): Promise<LookUp> {
  if (/^[a-z]+\/[a-z]/.test(path)) return lookUpCode(path);
  const operation = findOwner(cognitoIdp(), operationName);
  if ("code" in operation) {
    return { kind: "unknown", asked: operationName, nearest: (operation.suggestions ?? []).map(String) };
  }
  if (path === "") return { kind: "index", operation, options: references(operation).map(indexLine) };
  const found = readReference(operation, path);
  if (found.kind === "found") return { kind: "part", entry: toPartEntry(found.reference) };
  return {
    kind: "unknown",
    asked: path,
    nearest: found.nearest.length > 0 ? found.nearest : nearOptions(operation, path),
  };
}

/** The names of the options of `update-user-pool`, without dashes. */
export function optionNamesWithoutDashes(): readonly string[] {
  const operation = findOwner(cognitoIdp());
  return "code" in operation ? [] : optionNames(operation).map((name) => name.replace(/^--/, ""));
}

/** Every code that is explained, sorted. */
export async function explainedCodes(): Promise<readonly string[]> {
  const { explanations } = await import("./explanations.gen.ts");
  return [...explanations.keys()];
}

async function lookUpCode(code: string): Promise<LookUp> {
  const { explanations } = await import("./explanations.gen.ts");
  const explanation = explanations.get(code);
  if (explanation !== undefined) return { kind: "code", code, explanation };
  return { kind: "unknown", asked: code, nearest: nearest(code, explanations.keys()) };
}

function indexLine({
  name,
  type,
  required,
}: {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}): string {
  return `${cliName(name)}: ${type}${required ? ", required" : ""}`;
}

function nearOptions(operation: Operation, path: string): readonly string[] {
  return nearest(
    path,
    optionNames(operation).map((name) => name.replace(/^--/, "")),
  );
}
