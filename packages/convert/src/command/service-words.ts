import { findCliOperation, type Operation, operationNames, type Service } from "@longhand/model";
import { wholeOf } from "../whole-of.ts";
import { choiceMessage } from "./choices.ts";
import { readCustomWords } from "./custom-words.ts";
import { missingOperation, unknownOperation, unknownService } from "./diagnostics.ts";
import type { Dialect } from "./dialect.ts";
import type { Finding } from "./finding.ts";
import type { OperationWord } from "./operation-word.ts";
import { parseWords, restOf } from "./parse-words.ts";
import { parserReport, stepFaults } from "./step-faults.ts";
import { suggestName } from "./suggest-name.ts";
import type { Word } from "./word.ts";

/** Finds the operation among the words of a service: the first word that looks like no option. */
export function readServiceWords(
  words: readonly Word[],
  service: Service,
  serviceWord: Word,
  dialect: Dialect,
): OperationWord {
  const { cli } = service;
  // A command of the CLI's own has no operations beside the commands in it.
  if (cli !== undefined && service.operations.size === 0 && cli.commands.size > 0) {
    return readCustomWords(words, { service, command: cli, word: serviceWord, dialect });
  }
  const steps = parseWords(words, { options: new Map(), positionals: [{ name: "operation", takes: "one" }] });
  const word = steps.find((step) => step.kind === "positional")?.word;
  const custom = word && cli?.commands.get(word.text);
  if (word !== undefined && custom !== undefined) {
    return readCustomWords(restOf(steps), { service, command: custom, word, dialect });
  }
  const operation = word === undefined ? undefined : findCliOperation(service, word.text);
  const findings = stepFaults(steps, dialect, (step) => {
    return step.kind === "positional" ? checkOperation(step.word, operation, service) : [];
  });
  const missing = word === undefined ? [noOperation(serviceWord, service)] : [];
  return { word, operation, rest: restOf(steps), findings: [...findings, ...missing] };
}

/** Why a word names no service; nothing if it does. Near names are those of the models at hand. */
export function checkService(
  word: Word,
  services: Pick<ReadonlyMap<string, Service>, "has" | "keys">,
): readonly Finding[] {
  if (services.has(word.text) || word.text === "help") return [];
  const at = wholeOf(word.source);
  const names = [...services.keys(), "help"];
  const extras = { ...parserReport(choiceMessage("command", word.text, names)), ...suggestName(at, services.keys()) };
  return [{ diagnostic: unknownService(at, { written: word.text }, extras) }];
}

function checkOperation(word: Word, operation: Operation | undefined, service: Service): readonly Finding[] {
  if (operation !== undefined || word.text === "help") return [];
  const at = wholeOf(word.source);
  const names = [...operationNames(service), ...(service.cli?.commands.keys() ?? [])];
  const extras = {
    ...parserReport(choiceMessage("operation", word.text, [...names, "help"])),
    ...suggestName(at, names),
  };
  return [{ diagnostic: unknownOperation(at, { written: word.text, service: service.id }, extras) }];
}

function noOperation({ source }: Word, service: Service): Finding {
  const report = parserReport("the following arguments are required: operation");
  return { diagnostic: missingOperation(wholeOf(source), { service: service.id }, report) };
}
