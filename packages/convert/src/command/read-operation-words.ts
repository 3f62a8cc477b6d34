import { readFloat } from "../coerce/float.ts";
import { readInteger } from "../coerce/integer.ts";
import { notANumber, notAnInteger } from "../diagnostics.ts";
import { wholeOf } from "../whole-of.ts";
import type { Finding } from "./finding.ts";
import { missingOptions } from "./missing-options.ts";
import type { OperationCall } from "./operation-call.ts";
import { type OperationOptions, operationOptions, parserType } from "./operation-options.ts";
import { type OptionStep, type PositionalStep, parseWords, type Step } from "./parse-words.ts";
import { pythonRepr } from "./python-repr.ts";
import { checkChoice, parserReport, stepFaults } from "./step-faults.ts";
import { unknownWords } from "./unknown-words.ts";
import type { Word } from "./word.ts";

/** The words of an operation, by option. */
export interface OperationWords {
  readonly steps: readonly Step[];
  /** The last of each option; those of one member count as one, under the name of the first that is not for `false`. */
  readonly occurrences: ReadonlyMap<string, OptionStep>;
  readonly findings: readonly Finding[];
  /** True when the CLI prints the operation's help and is done. */
  readonly showsHelp: boolean;
}

/** What the AWS CLI's parser makes of the words behind an operation. */
export function readOperationWords(words: readonly Word[], call: OperationCall): OperationWords {
  const { word, dialect } = call;
  const known = operationOptions(call);
  const steps = parseWords(words, known.table);
  const faults = [
    ...stepFaults(steps, dialect, (step) => checkType(step, known)),
    ...missingOptions({ words, steps, word, known, dialect }),
  ];
  const isHelp = steps.some((step) => step.kind === "positional" && step.name === "help" && step.word.text === "help");
  const helpAlone = words.length === 1 && words[0]?.text === "help";
  return {
    steps,
    occurrences: lastOfEach(steps, known),
    findings: helpAlone
      ? []
      : [...faults, ...(isHelp ? [] : unknownWords(steps, { table: known.table, dialect, operation: word.text }))],
    showsHelp: helpAlone || (isHelp && faults.length === 0),
  };
}

/** The name under which the words of an option count. */
export function destinationOf(name: string, { destinations }: Pick<OperationOptions, "destinations">): string {
  return destinations.get(name) ?? name;
}

function lastOfEach(steps: readonly Step[], known: OperationOptions): ReadonlyMap<string, OptionStep> {
  const last = new Map<string, OptionStep>();
  for (const step of steps) if (step.kind === "option") last.set(destinationOf(step.name, known), step);
  return last;
}

/** Numbers that the parser itself makes of a word, before the option is read. */
function checkType(step: OptionStep | PositionalStep, known: OperationOptions): readonly Finding[] {
  if (step.kind !== "option") return [];
  const { name, values } = step;
  const type = parserType(name, known);
  const [value] = values;
  const choices = checkChoice(step, known.choices.get(name));
  if (type === undefined || value === undefined) return choices;
  const read = type === "int" ? readInteger : readFloat;
  if (read(value.text) !== undefined) return [];
  const define = type === "int" ? notAnInteger : notANumber;
  const report = parserReport(`argument ${name}: invalid ${type} value: ${pythonRepr(value.text)}`);
  return [{ diagnostic: define(wholeOf(value), { name, written: value.text }, report) }];
}
