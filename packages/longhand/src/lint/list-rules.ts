import { knownRules, presets } from "@longhand/lint";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { printJson } from "../output/print-json.ts";
import { renderRows } from "../output/rows.ts";
import { write } from "../output/write.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Format } from "./formats/format.ts";
import { pageUri } from "./rule-pages.ts";

/** Prints every rule: its code, its severity in pages and what it says; as `json` or `jsonl` also the presets that have it. */
export async function listRules({ name }: Format, { stdout }: Surroundings): Promise<ExitCode> {
  const rules = knownRules.map((rule) => ({
    ...rule,
    presets: presets.filter(({ includes }) => includes(rule.code, rule.severity)).map((preset) => preset.name),
    helpUri: pageUri(rule.code),
  }));
  const text =
    name === "json"
      ? `${printJson(rules)}\n`
      : name === "jsonl"
        ? rules.map((rule) => `${JSON.stringify(rule)}\n`).join("")
        : renderRows(rules.map(({ code, severity, summary }) => [code, severity, summary]));
  await write(stdout, text);
  return exitCodes.fine;
}
