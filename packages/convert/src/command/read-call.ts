import type { Diagnostic } from "@longhand/diagnostics";
import { type SkeletonForm, skeletonForms } from "../skeleton/skeleton-form.ts";
import { wholeOf } from "../whole-of.ts";
import { checkInteger } from "./check-integer.ts";
import type { CommandReaders } from "./command-readers.ts";
import type { CommandReading } from "./command-reading.ts";
import type { Dialect } from "./dialect.ts";
import type { Finding } from "./finding.ts";
import { finishReading } from "./finish-reading.ts";
import { joinMembers } from "./member-reading.ts";
import type { OperationCall } from "./operation-call.ts";
import { operationOptions } from "./operation-options.ts";
import { checkPaging } from "./paging.ts";
import type { OptionStep } from "./parse-words.ts";
import type { GlobalReading } from "./read-globals.ts";
import { readMembers } from "./read-members.ts";
import { destinationOf, readOperationWords } from "./read-operation-words.ts";
import { readWholeInput } from "./read-whole-input.ts";
import { stepWarnings, takenAbbreviations } from "./warnings.ts";
import type { Word } from "./word.ts";

/** A command whose operation is known. */
export interface Call extends OperationCall {
  /** What the operation gets. */
  readonly words: readonly Word[];
  readonly globals: GlobalReading;
}

/** Reads the options of an operation; `before` is what was wrong with the words before them. */
export function readCall(call: Call, before: readonly Finding[], readers: CommandReaders): CommandReading {
  const { service, operation, word, words, globals, dialect } = call;
  const known = operationOptions(call);
  const { steps, occurrences, findings, showsHelp } = readOperationWords(words, call);
  if (showsHelp && before.length === 0) {
    return finishReading({ dialect, service, operation, globals: globals.options, findings: [], shows: "help" });
  }
  const given = readMembers(call, occurrences, readers.files);
  const target = { operation, dialect, given: new Set(given.map(({ name }) => name)) };
  const input = readWholeInput(occurrences, target, readers);
  const joined = joinMembers(given.concat(input.members), wholeOf(word.source));
  const paging = checkPaging(call, known.paging, occurrences);
  const counted = checkMaxItems(occurrences.get("--max-items"));
  return finishReading({
    dialect,
    service,
    operation,
    members: joined.members,
    unfinished: joined.unfinished,
    provenance: joined.provenance,
    globals: withPaging(globals.options, known.paging, occurrences),
    skeleton: skeletonOf(occurrences.get("--generate-cli-skeleton"), dialect),
    findings: before.concat(findings, paging, unsaid(joined.findings, findings), counted, input.findings),
    warnings: stepWarnings(globals.steps, (name) => name).concat(
      takenAbbreviations(globals.steps, operation),
      stepWarnings(steps, (name) => destinationOf(name, known)),
    ),
  });
}

/** Without what the parser has already said of a word: it makes some numbers itself, before the option is read. */
function unsaid(later: readonly Finding[], earlier: readonly Finding[]): readonly Finding[] {
  const isSaid = ({ code, at }: Diagnostic) =>
    earlier.some(({ diagnostic: { code: known, at: place } }) => {
      return known === code && place.kind === "range" && at.kind === "range" && place.source === at.source;
    });
  return later.filter(({ diagnostic }) => !isSaid(diagnostic));
}

/** The general options, and those of paging that are given. */
function withPaging(
  globals: ReadonlyMap<string, OptionStep>,
  paging: readonly string[],
  occurrences: ReadonlyMap<string, OptionStep>,
): ReadonlyMap<string, OptionStep> {
  const given = new Map(globals);
  for (const name of paging) {
    const step = occurrences.get(name);
    if (step !== undefined) given.set(name, step);
  }
  return given;
}

/** The parser has looked at its word; that it has none (`--max-items=--`) is found only where it is used. */
function checkMaxItems(step: OptionStep | undefined): readonly Finding[] {
  return step?.values.length === 0 ? checkInteger(step) : [];
}

function skeletonOf(step: OptionStep | undefined, dialect: Dialect): SkeletonForm | undefined {
  if (step === undefined) return undefined;
  const written = step.values[0]?.text ?? "input";
  const form = skeletonForms.find((known) => known === written);
  return form !== undefined && dialect.choices.get(step.name)?.includes(form) ? form : undefined;
}
