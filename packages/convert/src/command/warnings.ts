import type { Diagnostic } from "@longhand/diagnostics";
import { type Operation, optionNames } from "@longhand/model";
import { wholeOf } from "../whole-of.ts";
import { loneDashes, repeatedOption, takenForGlobal } from "./diagnostics.ts";
import type { OptionStep, Step } from "./parse-words.ts";
import { nameOf, typedName } from "./word.ts";

/** What is read in a way that surprises: options that come again, and options that lose their only word. */
export function stepWarnings(steps: readonly Step[], destination: (name: string) => string): readonly Diagnostic[] {
  const taken = steps.filter((step) => step.kind === "option");
  return [...repetitions(taken, destination), ...taken.flatMap(withoutWord)];
}

function repetitions(taken: readonly OptionStep[], destination: (name: string) => string): readonly Diagnostic[] {
  const last = new Map(taken.map((step) => [destination(step.name), step]));
  if (last.size === taken.length) return [];
  return taken.flatMap((step) => {
    const winner = last.get(destination(step.name));
    if (winner === undefined || winner === step) return [];
    const related = [{ message: "This one counts.", at: nameOf(winner.flag) }];
    return [repeatedOption(nameOf(step.flag), { name: step.name }, { related })];
  });
}

/** `--option=--` */
function withoutWord({ name, flag, values }: OptionStep): readonly Diagnostic[] {
  return values.length === 0 && flag.text.endsWith("=--") ? [loneDashes(wholeOf(flag.source), { name })] : [];
}

/** Abbreviations of global options that would stand for an option of the operation, if the AWS CLI asked there first. */
export function takenAbbreviations(globals: readonly Step[], operation: Operation): readonly Diagnostic[] {
  const taken = globals.filter((step) => step.kind === "option");
  return taken.flatMap((step) => {
    const written = typedName(step.flag.text);
    const others = optionNames(operation).filter((name) => name.startsWith(written));
    if (written === step.name || others.length === 0) return [];
    return [takenForGlobal(nameOf(step.flag), { name: step.name, written, others })];
  });
}
