import { type JsonObject, notTypeable, printCommand, type Shell, toCommand } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import { findOption, makePointer, type Operation, type Service } from "@longhand/model";
import { groupByOption } from "./group-by-option.ts";
import { quoteWords } from "./quote-words.ts";

/** What a request is sent by. */
export interface CommandTarget {
  readonly service: Service;
  readonly operation: Operation;
  readonly shell: Shell;
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
export function writeCommand(request: JsonObject, { service, operation, shell }: CommandTarget): WrittenCommand {
  const written = toCommand(request, operation, service);
  const argv: string[] = [];
  const lost: Diagnostic[] = [];
  for (const words of groupByOption(written.argv)) {
    if (quoteWords(words, shell) === undefined) lost.push(reportLost(words, operation));
    else argv.push(...words);
  }
  return { argv, text: printCommand(argv, shell).text, diagnostics: [...written.diagnostics, ...lost] };
}

function reportLost([word = ""]: readonly string[], operation: Operation): Diagnostic {
  const [option = ""] = word.split("=");
  const member = findOption(operation, option);
  const pointer = makePointer(member === undefined ? [] : [member.name]);
  return notTypeable({ kind: "pointer", pointer, part: "value" }, { option });
}
