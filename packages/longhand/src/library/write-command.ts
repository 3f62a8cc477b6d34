import {
  type CommandReading,
  type JsonObject,
  notTypeable,
  printCommand,
  type Shell,
  toCommand,
} from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import { findOption, makePointer, type Operation, type Service } from "@longhand/model";
import { groupByOption } from "./group-by-option.ts";
import { quoteWords } from "./quote-words.ts";

/** What a request is sent by. */
export interface CommandTarget {
  readonly service: Service;
  readonly operation: Operation;
  readonly shell: Shell;
  /** General options that stand at the end, as a reading has them: `--region` with its word. */
  readonly globals?: CommandReading["globals"];
}

/** A command that sends a request. */
export interface WrittenCommand {
  /** The words behind `aws`, before any quoting. */
  readonly argv: readonly string[];
  /** All of it with `aws`, quoted for a shell, an option on each line. */
  readonly text: string;
  /** What is not shorthand in it, as warnings; what it cannot send, as errors. Their places are JSON pointers into the request. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The command that sends a request. An option that the shell's command line cannot carry is left out, and an error says so. */
export function writeCommand(request: JsonObject, target: CommandTarget): WrittenCommand {
  const { service, operation, shell, globals } = target;
  const written = toCommand(request, operation, service);
  const general = [...(globals ?? [])].flatMap(([name, word]) => globalWords(name, word));
  const argv: string[] = [];
  const lost: Diagnostic[] = [];
  for (const words of groupByOption([...written.argv, ...general])) {
    if (quoteWords(words, shell) === undefined) lost.push(reportLost(words, operation));
    else argv.push(...words);
  }
  return { argv, text: printCommand(argv, shell).text, diagnostics: [...written.diagnostics, ...lost] };
}

function globalWords(name: string, word: string | true): readonly string[] {
  if (word === true) return [name];
  return word.startsWith("-") ? [`${name}=${word}`] : [name, word];
}

function reportLost([word = ""]: readonly string[], operation: Operation): Diagnostic {
  const [option = ""] = word.split("=");
  const member = findOption(operation, option);
  const pointer = makePointer(member === undefined ? [] : [member.name]);
  return notTypeable({ kind: "pointer", pointer, part: "value" }, { option });
}
