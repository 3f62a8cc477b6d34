import { didYouMean, nearest, show } from "@longhand/diagnostics";
import { findRule, knownRules } from "@longhand/lint";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { printJson } from "../output/print-json.ts";
import { write } from "../output/write.ts";
import type { Surroundings } from "../surroundings.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import type { Format } from "./formats/format.ts";
import { pageOf, pageUri } from "./rule-pages.ts";

/** Prints the page of a rule, by its code or by the code's last part. */
export async function explainRule(
  name: string,
  { name: format }: Format,
  { stdout }: Surroundings,
): Promise<ExitCode | WrongUsage> {
  const codes = knownRules.map(({ code }) => code);
  const [code, another] = codes.includes(name) ? [name] : codes.filter((known) => known.endsWith(`/${name}`));
  if (code === undefined) {
    return refuseUsage(`There is no rule ${show(name)}. ${didYouMean(nearest(name, codes))}`.trim());
  }
  if (another !== undefined) return refuseUsage(`${show(name)} may be ${show(code)} or ${show(another)}.`);
  const page = pageOf(code) ?? "";
  const document = { ...findRule(code), helpUri: pageUri(code), page };
  await write(stdout, format === "json" ? `${printJson(document)}\n` : page);
  return exitCodes.fine;
}
