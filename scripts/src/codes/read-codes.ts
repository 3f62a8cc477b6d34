import { readdirSync, readFileSync } from "node:fs";
import { pathOf } from "../path-of.ts";

/** A diagnostic as its definition and its page have it. */
export interface DefinedCode {
  readonly code: string;
  readonly severity: string;
  /** The first sentence of its page. */
  readonly summary: string;
  /** From the root of the repository. */
  readonly page: string;
}

/** Every code that a definition of the published packages has, in alphabetical order. Throws where one has no page. */
export function readCodes(): readonly DefinedCode[] {
  const sources = ["grammar/src", ...readdirSync(pathOf("packages")).map((name) => `packages/${name}/src`)];
  return sources
    .flatMap(listSources)
    .flatMap((path) => [...readFileSync(path, "utf8").matchAll(definition)])
    .map(([, code = "", severity = ""]) => ({ code, severity, summary: readSummary(code), page: pageOf(code) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

const definition = /\bdefineDiagnostic(?:<[\s\S]*?>)?\(\{\s*code: "([^"]*)",\s*severity: "([^"]*)"/g;

function listSources(folder: string): readonly string[] {
  return readdirSync(pathOf(folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".gen.ts"))
    .map((name) => pathOf(`${folder}/${name}`));
}

function readSummary(code: string): string {
  const [, paragraph = ""] = readFileSync(pathOf(pageOf(code)), "utf8").split("\n\n");
  const text = paragraph.replaceAll("\n", " ");
  return /^.*?[.](?= [A-Z`]|$)/.exec(text)?.[0] ?? text;
}

/** As the architecture tests have it: rules have a folder of their own. */
function pageOf(code: string): string {
  if (code.startsWith("request/")) return `docs/rules/${code.slice("request/".length)}.md`;
  return code.startsWith("snippet/") ? `docs/rules/${code}.md` : `docs/diagnostics/${code}.md`;
}
