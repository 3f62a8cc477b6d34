import type { DiagnosticExtras } from "@longhand/diagnostics";
import { missingWord } from "../diagnostics.ts";
import { wholeOf } from "../whole-of.ts";
import type { Arity } from "./argument-table.ts";
import { choiceMessage } from "./choices.ts";
import { ambiguousOption, dashedValue, notInVersion1, unknownChoice, unwantedValue } from "./diagnostics.ts";
import { type Dialect, dialects } from "./dialect.ts";
import type { Finding } from "./finding.ts";
import type { AmbiguousStep, NoValueStep, OptionStep, PositionalStep, Step } from "./parse-words.ts";
import { pythonRepr } from "./python-repr.ts";
import { suggestName } from "./suggest-name.ts";
import { nameOf, typedName, type Word } from "./word.ts";

/** How the AWS CLI ends at a word that its parser does not take. */
export function parserReport(message: string): Required<Pick<DiagnosticExtras, "cli">> {
  return { cli: { kind: "command", status: 2, message } };
}

/**
 * What is wrong with the words of a parser, in the AWS CLI's order: it looks for ambiguous names before it takes any word.
 * `check` looks at what one parser alone knows of the words that it takes.
 */
export function stepFaults(
  steps: readonly Step[],
  dialect: Dialect,
  check: (step: OptionStep | PositionalStep) => readonly Finding[],
): readonly Finding[] {
  const faults: Finding[] = [];
  for (const step of steps) if (step.kind === "ambiguous") faults.push(ambiguity(step));
  for (const step of steps) if (step.kind !== "rest") faults.push(...fault(step, dialect, check));
  return faults;
}

function ambiguity({ flag, candidates }: AmbiguousStep): Finding {
  const report = parserReport(`ambiguous option: ${flag.text} could match ${candidates.join(", ")}`);
  const data = { written: typedName(flag.text), candidates };
  return { diagnostic: ambiguousOption(nameOf(flag), data, { ...report, suggestions: candidates }) };
}

function fault(step: Step, dialect: Dialect, check: Parameters<typeof stepFaults>[2]): readonly Finding[] {
  switch (step.kind) {
    case "no-value":
      return [noValue(step)];
    case "unwanted-value":
      return [unwanted(step)];
    case "option":
      return checkChoice(step, dialect.choices.get(step.name)).concat(check(step));
    case "positional":
      return check(step);
    case "ambiguous":
    case "rest":
      return [];
    default:
      return step satisfies never;
  }
}

function noValue({ name, flag, next, takes }: NoValueStep): Finding {
  const report = parserReport(`argument ${name}: ${expectedWords(takes)}`);
  if (next !== undefined && looksLikeValue(next))
    return { diagnostic: dashedValue(wholeOf(next.source), { name, written: next.text }, report) };
  return { diagnostic: missingWord(nameOf(flag), { name }, report) };
}

/** Source: `_match_argument` of Python 3.11's argparse. */
function expectedWords(takes: Arity): string {
  if (takes === "some") return "expected at least one argument";
  return typeof takes === "number" ? `expected ${takes} arguments` : "expected one argument";
}

/** True for a word that the parser takes for an option, and no person does: behind two dashes stands one, misspelt perhaps. */
export function looksLikeValue({ text }: Word): boolean {
  return text.startsWith("-") && !text.startsWith("--");
}

function unwanted({ name, flag, value }: Extract<Step, { readonly kind: "unwanted-value" }>): Finding {
  const report = parserReport(`argument ${name}: ignored explicit argument ${pythonRepr(value.text)}`);
  const range = { start: typedName(flag.text).length, end: flag.text.length };
  const fix = { title: "Leave out the value", edits: [{ range, newText: "" }] };
  return { diagnostic: unwantedValue({ kind: "range", source: flag.source, range }, { name }, { ...report, fix }) };
}

/** A word that is none of the few that the parser takes. */
export function checkChoice({ name, values }: OptionStep, choices: readonly string[] | undefined): readonly Finding[] {
  const [value] = values;
  if (choices === undefined || value === undefined || choices.includes(value.text)) return [];
  const at = wholeOf(value);
  const report = parserReport(choiceMessage(name, value.text, choices));
  if (dialects.v2.choices.get(name)?.includes(value.text)) {
    return [{ diagnostic: notInVersion1(at, { written: value.text }, report) }];
  }
  const extras = { ...report, ...suggestName(at, choices) };
  return [{ diagnostic: unknownChoice(at, { name, written: value.text, choices }, extras) }];
}
