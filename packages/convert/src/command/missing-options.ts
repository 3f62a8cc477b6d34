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
  const given = new Set<string>();
  for (const step of steps) if ("name" in step) given.add(step.name);
  const missing = [
    ...(liftsRequirement(words, dialect) ? [] : known.required),
    ...known.table.positionals.filter(({ takes }) => needsWord(takes)).map(({ name }) => name),
  ].filter((name) => !given.has(name));
  if (missing.length === 0) return [];
  const report = parserReport(`the following arguments are required: ${missing.join(", ")}`);
  const at = wholeOf(word.source);
  return missing.map((name) => ({ diagnostic: missingOption(at, { name, operation: word.text }, report) }));
}

function needsWord(takes: Arity): boolean {
  return takes === "one" || takes === "some" || (typeof takes === "number" && takes > 0);
}

/** Only these very words lift it: an abbreviation does not, nor does `--cli-input-json=…`. */
function liftsRequirement(words: readonly Word[], { inputs }: Dialect): boolean {
  const skeleton = words.findIndex(({ text }) => text === "--generate-cli-skeleton");
  const printsInput = skeleton !== -1 && words[skeleton + 1]?.text !== "output";
  return printsInput || words.some(({ text }) => inputs.includes(text));
}
