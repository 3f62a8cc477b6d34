import type { Service } from "@longhand/model";
import { type FilePort, refuseFiles } from "../file-port.ts";
import type { CliVersion } from "./cli-version.ts";
import type { CommandReading } from "./command-reading.ts";
import { version2Option } from "./diagnostics.ts";
import { type Dialect, dialects, isVersion2Option } from "./dialect.ts";
import { finishReading } from "./finish-reading.ts";
import { readCall } from "./read-call.ts";
import { readGlobals } from "./read-globals.ts";
import { checkService, readServiceWords } from "./service-words.ts";
import { type CommandWord, nameOf, toWords, typedName, type Word } from "./word.ts";

/** What of a map of services is used. */
export type Services = Pick<ReadonlyMap<string, Service>, "get" | "has" | "keys">;

/** What a command is read with. */
export interface CommandSettings {
  /** The models at hand, by the AWS CLI's names of the services (`cognito-idp`). `get` may load one when it is first asked for. */
  readonly services: Services;
  /** Where the files of `file://` come from; refused when left out. */
  readonly files?: FilePort;
  /**
   * Whose options a command may have. When left out, version 1 decides unless the command has an option that only version 2
   * has, such as `--cli-input-yaml`: then version 2 does, and a warning says that version 1 refuses it.
   */
  readonly cli?: CliVersion;
}

/**
 * What the AWS CLI (1.45.11, or version 2) would send for the words of a command line: those behind `aws`, which may
 * stand before them. The shell is done with them already. Every problem is reported, not only the first; limits, types and
 * missing members are not looked at here but when the request is checked. Opens no file and fetches nothing by itself, and
 * never throws for what the words contain. Aliases, profiles and the environment are left out, and `--query` stays unread.
 */
export function readCommand(argv: readonly CommandWord[], settings: CommandSettings): CommandReading {
  const words = toWords(argv);
  if (settings.cli !== undefined) return readWords(words, settings, dialects[settings.cli]);
  const newer = version2Words(words);
  if (newer.length === 0) return readWords(words, settings, dialects.v1);
  const reading = readWords(words, settings, dialects.v2);
  const warnings = newer.map((word) => version2Option(nameOf(word), { name: typedName(word.text) }));
  return { ...reading, diagnostics: [...reading.diagnostics, ...warnings] };
}

/** The words that only version 2 takes for options. Behind a lone `--` none is one. */
export function version2Words(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ text }) => text === "--");
  return words.slice(0, end === -1 ? words.length : end).filter(({ text }) => {
    return text.startsWith("--") && isVersion2Option(typedName(text));
  });
}

function readWords(words: readonly Word[], settings: CommandSettings, dialect: Dialect): CommandReading {
  const { services, files = refuseFiles } = settings;
  const globals = readGlobals(words, dialect, (step) => {
    return step.kind === "positional" ? checkService(step.word, services) : [];
  });
  const { service: serviceWord, options, findings } = globals;
  if (globals.showsVersion) return finishReading({ dialect, globals: options, findings: [], shows: "version" });
  const service = serviceWord && services.get(serviceWord.text);
  if (serviceWord === undefined || service === undefined) {
    return finishReading({ dialect, globals: options, findings, ...helpOf(serviceWord, findings) });
  }
  const found = readServiceWords(globals.rest, service, serviceWord, dialect);
  const known = { dialect, service, globals: options, findings: [...findings, ...found.findings] };
  if (found.word === undefined || found.operation === undefined) {
    return finishReading({ ...known, ...helpOf(found.word, known.findings) });
  }
  const { word, operation, rest } = found;
  return readCall({ service, operation, word, words: rest, globals, dialect }, known.findings, files);
}

/** The word `help` in the place of a name shows help, unless something is wrong before it. */
function helpOf(
  word: { readonly text: string } | undefined,
  findings: readonly unknown[],
): Pick<CommandReading, "shows"> {
  return word?.text === "help" && findings.length === 0 ? { shows: "help" } : {};
}
