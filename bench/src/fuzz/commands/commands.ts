import {
  type CommandReading,
  type CommandText,
  type JsonObject,
  posix,
  printCommand,
  readCommand,
  splitCommandLine,
  toCommand,
} from "@longhand/convert";
import { contains } from "@longhand/diagnostics";
import { cognitoIdp } from "@longhand/model";
import { defineCheck, neverThrows } from "../check.ts";
import type { FuzzCase } from "../fuzz-case.ts";
import { defineTarget } from "../target.ts";
import { exactText } from "../values/exact-text.ts";
import { anyCommand } from "./any-command.ts";

const service = cognitoIdp();
const services = new Map([[service.id, service]]);

/** A command, read, and the request that it sends written as a command again. */
interface Subject {
  readonly argv: readonly string[];
  readonly reading: CommandReading;
  readonly written: CommandText | undefined;
  readonly again: CommandReading | undefined;
}

/** Whole commands: what they send, and the command that sends it. */
export const commands = defineTarget<Subject>({
  name: "commands",
  about: "commands of every operation: read, written from their request, printed for a shell",
  usualCount: 200_000,
  generate: (random) => ({ kind: "argv", text: JSON.stringify(anyCommand(random)) }),
  read,
  open: async () => ({ checks, notes: [], close: async () => undefined }),
});

const checks = [
  neverThrows<Subject>(),
  defineCheck<Subject>({
    title: "a command is sent, refused or shows something, and a refusal has its diagnostic",
    appliesTo: () => true,
    findDifference: ({ reading: { request, refusal, shows, skeleton, diagnostics } }) => {
      const hasError = diagnostics.some(({ severity, cli }) => severity === "error" && cli?.kind !== "validation");
      if (refusal !== undefined) return hasError ? undefined : "It is refused without an error.";
      // A file that may not be read is no refusal of the AWS CLI's.
      return (request ?? shows ?? skeleton) === undefined && !hasError ? "It has no end." : undefined;
    },
  }),
  defineCheck<Subject>({
    title: "the diagnostics of a command point into its words",
    appliesTo: ({ reading }) => reading.diagnostics.length > 0,
    findDifference: ({ reading }) =>
      reading.diagnostics.find(({ at }) => {
        if (at.kind !== "range") return false;
        return !contains({ start: 0, end: at.source.text.length }, at.range);
      })?.code,
  }),
  defineCheck<Subject>({
    title: "the command that is written for a request sends it",
    appliesTo: ({ written }) => written?.diagnostics.every(({ severity }) => severity !== "error") === true,
    findDifference: ({ reading, written, again }) => {
      const [before, after] = [inOneOrder(reading.request), inOneOrder(again?.request)];
      const words = JSON.stringify(written?.argv);
      return before === after ? undefined : `request: ${before}\ncommand: ${words}\nagain:   ${after}`;
    },
  }),
  defineCheck<Subject>({
    title: "what is printed for a shell has the same words",
    // Of what is pasted, a carriage return at the end of a line belongs to the line's end, even between quotes.
    appliesTo: ({ argv }) =>
      argv.length > 0 && argv.every((word) => posix.quote(word) !== undefined && !word.includes("\r\n")),
    findDifference: ({ argv }) => {
      const { text } = printCommand(argv, posix);
      const words = splitCommandLine(text).words?.map((word) => word.text);
      const wanted = JSON.stringify(["aws", ...argv]);
      return JSON.stringify(words) === wanted ? undefined : `printed: ${text}\nwords:   ${JSON.stringify(words)}`;
    },
  }),
];

function read({ text }: FuzzCase): Subject {
  const argv = wordsOf(text);
  const reading = readCommand(argv, { services });
  const { request, operation } = reading;
  if (request === undefined || operation === undefined || reading.skeleton !== undefined) {
    return { argv, reading, written: undefined, again: undefined };
  }
  const written = toCommand(request, operation, service);
  return { argv, reading, written, again: readCommand(written.argv, { services }) };
}

/** The words of a case; none where it has been cut into something else. */
function wordsOf(text: string): readonly string[] {
  try {
    const words: unknown = JSON.parse(text);
    return Array.isArray(words) ? words.filter((word) => typeof word === "string") : [];
  } catch {
    return [];
  }
}

/** A request with its members sorted: a command writes them in the model's order. */
function inOneOrder(request: JsonObject | undefined): string {
  return request === undefined
    ? "nothing"
    : exactText(Object.fromEntries(Object.entries(request).sort(([a], [b]) => (a < b ? -1 : 1))));
}
