import type { Service } from "@longhand/model";
import { type FilePort, refuseFiles } from "../file-port.ts";
import type { CommandReading } from "./command-reading.ts";
import { finishReading } from "./finish-reading.ts";
import { readCall } from "./read-call.ts";
import { readGlobals } from "./read-globals.ts";
import { checkService, readServiceWords } from "./service-words.ts";
import { type CommandWord, toWords } from "./word.ts";

/** What of a map of services is used. */
export type Services = Pick<ReadonlyMap<string, Service>, "get" | "has" | "keys">;

/** What a command is read with. */
export interface CommandSettings {
  /** The models at hand, by the AWS CLI's names of the services (`cognito-idp`). `get` may load one when it is first asked for. */
  readonly services: Services;
  /** Where the files of `file://` come from; refused when left out. */
  readonly files?: FilePort;
}

/**
 * What version 1 of the AWS CLI (aws-cli 1.45.11) would send for the words of a command line: those behind `aws`, which may
 * stand before them. The shell is done with them already. Every problem is reported, not only the first; limits, types and
 * missing members are not looked at here but when the request is checked. Opens no file and fetches nothing by itself, and
 * never throws for what the words contain. Aliases, profiles and the environment are left out, and `--query` stays unread.
 */
export function readCommand(argv: readonly CommandWord[], settings: CommandSettings): CommandReading {
  const { services, files = refuseFiles } = settings;
  const globals = readGlobals(toWords(argv), (step) => {
    return step.kind === "positional" ? checkService(step.word, services) : [];
  });
  if (globals.showsVersion) return finishReading({ globals: globals.options, findings: [], shows: "version" });
  const { service: serviceWord, options, findings } = globals;
  const service = serviceWord && services.get(serviceWord.text);
  if (serviceWord === undefined || service === undefined) {
    return finishReading({ globals: options, findings, ...helpOf(serviceWord, findings) });
  }
  const words = readServiceWords(globals.rest, service, serviceWord);
  const known = { service, globals: options, findings: [...findings, ...words.findings] };
  if (words.word === undefined || words.operation === undefined) {
    return finishReading({ ...known, ...helpOf(words.word, known.findings) });
  }
  const call = { service, operation: words.operation, word: words.word, words: words.rest, globals };
  return readCall(call, known.findings, files);
}

/** The word `help` in the place of a name shows help, unless something is wrong before it. */
function helpOf(
  word: { readonly text: string } | undefined,
  findings: readonly unknown[],
): Pick<CommandReading, "shows"> {
  return word?.text === "help" && findings.length === 0 ? { shows: "help" } : {};
}
