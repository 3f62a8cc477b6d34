import { refuseFiles } from "../file-port.ts";
import type { CommandReaders } from "./command-readers.ts";
import type { CommandReading } from "./command-reading.ts";
import type { CommandSettings } from "./command-settings.ts";
import { version2Option } from "./diagnostics.ts";
import { type Dialect, dialects, isVersion2Option } from "./dialect.ts";
import { finishReading } from "./finish-reading.ts";
import { readCall } from "./read-call.ts";
import { readGlobals } from "./read-globals.ts";
import { checkService, readServiceWords } from "./service-words.ts";
import { type CommandWord, nameOf, toWords, typedName, type Word } from "./word.ts";

/** Reads the words of a command, as `readCommand` says, with the given reader of YAML. */
export function readArgv(
  argv: readonly CommandWord[],
  { services, files = refuseFiles, cli }: CommandSettings,
  yaml: CommandReaders["yaml"],
): CommandReading {
  const readers = { files, yaml };
  const words = toWords(argv);
  const read = (dialect: Dialect) => readWords(words, { services, dialect }, readers);
  if (cli !== undefined) return read(dialects[cli]);
  const newer = version2Words(words);
  if (newer.length === 0) return read(dialects.v1);
  const reading = read(dialects.v2);
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

/** Whose options and whose services there are. */
interface Known extends Pick<CommandSettings, "services"> {
  readonly dialect: Dialect;
}

function readWords(words: readonly Word[], { services, dialect }: Known, readers: CommandReaders): CommandReading {
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
  return readCall({ service, operation, word, words: rest, globals, dialect }, known.findings, readers);
}

/** The word `help` in the place of a name shows help, unless something is wrong before it. */
function helpOf(
  word: { readonly text: string } | undefined,
  findings: readonly unknown[],
): Pick<CommandReading, "shows"> {
  return word?.text === "help" && findings.length === 0 ? { shows: "help" } : {};
}
