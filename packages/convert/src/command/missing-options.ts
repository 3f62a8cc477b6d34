import { type Operation, options } from "@longhand/model";
import { wholeOf } from "../whole-of.ts";
import { missingOption } from "./diagnostics.ts";
import type { Finding } from "./finding.ts";
import type { Step } from "./parse-words.ts";
import { parserReport } from "./step-faults.ts";
import type { Word } from "./word.ts";

interface ParsedOperation {
  readonly words: readonly Word[];
  readonly steps: readonly Step[];
  readonly operation: Operation;
  /** The word that names the operation: what is missing has no place of its own. */
  readonly word: Word;
}

/** One finding for each required option that is not given; the AWS CLI names all of them at once. */
export function missingOptions({ words, steps, operation, word }: ParsedOperation): readonly Finding[] {
  if (liftsRequirement(words)) return [];
  const given = new Set(steps.flatMap((step) => ("name" in step ? [step.name] : [])));
  const missing = [...options(operation).values()]
    // The parser never asks for a boolean; whether one is missing is seen when the request is checked.
    .filter(({ name, member, form }) => form === "value" && member.required && !given.has(name))
    .map(({ name }) => name);
  const report = parserReport(`the following arguments are required: ${missing.join(", ")}`);
  const at = wholeOf(word.source);
  return missing.map((name) => ({ diagnostic: missingOption(at, { name, operation: word.text }, report) }));
}

/** Only these very words lift it: an abbreviation does not, nor does `--cli-input-json=…`. */
function liftsRequirement(words: readonly Word[]): boolean {
  const texts = words.map(({ text }) => text);
  const skeleton = texts.indexOf("--generate-cli-skeleton");
  return texts.includes("--cli-input-json") || (skeleton !== -1 && texts[skeleton + 1] !== "output");
}
