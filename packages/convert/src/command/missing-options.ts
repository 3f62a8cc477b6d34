import type { CliOption } from "@longhand/model";
import { wholeOf } from "../whole-of.ts";
import type { Arity } from "./argument-table.ts";
import { missingOption } from "./diagnostics.ts";
import type { Dialect } from "./dialect.ts";
import type { Finding } from "./finding.ts";
import type { OperationOptions } from "./operation-options.ts";
import type { Step } from "./parse-words.ts";
import { parserReport } from "./step-faults.ts";
import type { Word } from "./word.ts";

interface ParsedOperation {
  readonly words: readonly Word[];
  readonly steps: readonly Step[];
  /** The word that names the operation: what is missing has no place of its own. */
  readonly word: Word;
  readonly known: OperationOptions;
  readonly dialect: Dialect;
}

/** One finding for each required option that is not given; the AWS CLI names all of them at once. */
export function missingOptions({ words, steps, word, known, dialect }: ParsedOperation): readonly Finding[] {
  const given = new Set(steps.flatMap((step) => ("name" in step ? [step.name] : [])));
  const required = [...known.members.values(), ...namedOptions(known.others)].filter((option) => option.required);
  const missing = [
    ...(liftsRequirement(words, dialect) ? [] : required.map(({ name }) => name)),
    ...known.table.positionals.filter(({ takes }) => needsWord(takes)).map(({ name }) => name),
  ].filter((name) => !given.has(name));
  if (missing.length === 0) return [];
  const report = parserReport(`the following arguments are required: ${missing.join(", ")}`);
  const at = wholeOf(word.source);
  return missing.map((name) => ({ diagnostic: missingOption(at, { name, operation: word.text }, report) }));
}

function namedOptions(
  others: ReadonlyMap<string, CliOption>,
): readonly { readonly name: string; readonly required: boolean }[] {
  return [...others].map(([name, { required }]) => ({ name, required }));
}

function needsWord(takes: Arity): boolean {
  return takes === "one" || takes === "some" || (typeof takes === "number" && takes > 0);
}

/** Only these very words lift it: an abbreviation does not, nor does `--cli-input-json=…`. */
function liftsRequirement(words: readonly Word[], { inputs }: Dialect): boolean {
  const texts = words.map(({ text }) => text);
  const skeleton = texts.indexOf("--generate-cli-skeleton");
  return inputs.some((name) => texts.includes(name)) || (skeleton !== -1 && texts[skeleton + 1] !== "output");
}
