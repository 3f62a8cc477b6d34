import { type CliCommand, customOperation, type Operation, type Service } from "@longhand/model";
import { wholeOf } from "../whole-of.ts";
import { choiceMessage } from "./choices.ts";
import { missingOperation, unknownOperation } from "./diagnostics.ts";
import type { Dialect } from "./dialect.ts";
import type { Finding } from "./finding.ts";
import type { OperationWord } from "./operation-word.ts";
import { type PositionalStep, parseWords, restOf } from "./parse-words.ts";
import { parserReport, stepFaults } from "./step-faults.ts";
import { suggestName } from "./suggest-name.ts";
import type { Word } from "./word.ts";

/** A command of the AWS CLI's own. */
export interface CalledCommand {
  readonly service: Service;
  readonly command: CliCommand;
  /** The one that names it. */
  readonly word: Word;
  readonly dialect: Dialect;
}

/**
 * Goes from a command of the AWS CLI's own down to the one that is called: `s3 cp`, `ec2 wait instance-running`. A command
 * that only holds others needs one of them.
 */
export function readCustomWords(words: readonly Word[], called: CalledCommand): OperationWord {
  const { service, command, word, dialect } = called;
  if (command.commands.size === 0) {
    return { word, operation: operationOf(command, service, word), rest: words, findings: [] };
  }
  const options = new Map([...command.options].map(([name, { takes }]) => [name, takes]));
  const positionals = [...command.words, { name: "subcommand", takes: "optional" } as const];
  const steps = parseWords(words, { options, positionals });
  const next = steps.find(
    (step): step is PositionalStep => step.kind === "positional" && step.name === "subcommand",
  )?.word;
  if (next === undefined) return withoutCommand(words, called);
  const found = command.commands.get(next.text);
  const findings = stepFaults(steps, dialect, () => []);
  if (found === undefined) {
    return { word: next, operation: undefined, rest: [], findings: [...findings, ...unknown(next, word, command)] };
  }
  const read = readCustomWords(restOf(steps), { ...called, command: found, word: next });
  return { ...read, findings: [...findings, ...read.findings] };
}

/** A waiter calls an operation of the model; everything else is a command of its own. */
function operationOf(command: CliCommand, service: Service, { text }: Word): Operation {
  const waited = service.operations.get(command.operation ?? "");
  return waited === undefined ? customOperation(text, command) : { ...waited, cli: command };
}

function withoutCommand(words: readonly Word[], { service, command, word }: CalledCommand): OperationWord {
  // `configure` alone asks its questions.
  const runsAlone = command.options.size > 0 || command.words.length > 0 || service.id === "configure";
  if (runsAlone) return { word, operation: customOperation(word.text, command), rest: words, findings: [] };
  const report = parserReport("too few arguments");
  const diagnostic = missingOperation(wholeOf(word.source), { service: word.text }, report);
  return { word: undefined, operation: undefined, rest: words, findings: [{ diagnostic }] };
}

function unknown(word: Word, outer: Word, { commands }: CliCommand): readonly Finding[] {
  if (word.text === "help") return [];
  const at = wholeOf(word.source);
  const names = [...commands.keys()];
  const extras = { ...parserReport(choiceMessage("subcommand", word.text, names)), ...suggestName(at, names) };
  return [{ diagnostic: unknownOperation(at, { written: word.text, service: outer.text }, extras) }];
}
