import type { Diagnostic } from "@longhand/diagnostics";
import { pagingOptions } from "@longhand/model";
import { skeletonForms } from "../skeleton/skeleton-form.ts";
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
  const joined = joinMembers([...given, ...input.members], wholeOf(word.source));
  const paging = checkPaging(service, operation, occurrences, globals.options);
  const counted = checkMaxItems(occurrences.get("--max-items"));
  return finishReading({
    dialect,
    service,
    operation,
    members: joined.members,
    ...(Object.keys(joined.unfinished).length === 0 ? {} : { unfinished: joined.unfinished }),
    provenance: joined.provenance,
    globals: new Map([...globals.options, ...pagingWords(call, occurrences)]),
    ...skeletonOf(occurrences.get("--generate-cli-skeleton"), dialect),
    findings: [...before, ...findings, ...paging, ...unsaid(joined.findings, findings), ...counted, ...input.findings],
    warnings: [
      ...stepWarnings(globals.steps, (name) => name),
      ...takenAbbreviations(globals.steps, operation),
      ...stepWarnings(steps, (name) => destinationOf(name, known)),
    ],
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

function pagingWords(
  { service, operation }: Call,
  occurrences: ReadonlyMap<string, OptionStep>,
): readonly (readonly [string, OptionStep])[] {
  return pagingOptions(service, operation).flatMap((name) => {
    const step = occurrences.get(name);
    return step === undefined ? [] : [[name, step] as const];
  });
}

/** The parser has looked at its word; that it has none (`--max-items=--`) is found only where it is used. */
function checkMaxItems(step: OptionStep | undefined): readonly Finding[] {
  return step?.values.length === 0 ? checkInteger(step) : [];
}

function skeletonOf(step: OptionStep | undefined, dialect: Dialect): Pick<CommandReading, "skeleton"> {
  const [value] = step?.values ?? [];
  if (step === undefined) return {};
  const form = skeletonForms.find((known) => known === (value?.text ?? "input"));
  return form !== undefined && dialect.choices.get(step.name)?.includes(form) ? { skeleton: form } : {};
}
