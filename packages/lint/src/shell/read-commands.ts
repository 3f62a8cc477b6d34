import {
  expandBraces,
  type ShellCommand,
  type ShellScript,
  type ShellUnit,
  type ShellWord,
  textOf,
  wordSource,
} from "@longhand/convert";
import type { Range, Source } from "@longhand/diagnostics";
import type { Command, Fault, LineBreak, Opaque, Word } from "../command.ts";
import type { Dialect } from "../snippet.ts";
import { lexers } from "./lexers.ts";
import { findBreaks } from "./line-breaks.ts";
import { findElisions, findOpaque, maskRanges, overlaps } from "./opaque.ts";
import { findProgram } from "./programs.ts";
import type { Region } from "./regions.ts";
import { isSynopsis } from "./synopsis.ts";
import { addedByXargs } from "./xargs.ts";

/** The runs of the AWS CLI in a region. */
export interface RegionCommands {
  readonly commands: readonly Command[];
  readonly synopses: number;
  /** What a shell makes of the region, with lost line ends mended. */
  readonly script: ShellScript;
  readonly source: Source;
}

/** A lost line end can hide the next; nobody loses more in a row than can be found in this many looks. */
const maxLooks = 8;

/** Reads the commands of a region; `programs` are further names of the AWS CLI. */
export function readCommands(region: Region, programs: readonly string[]): RegionCommands {
  const { source, dialect } = region;
  const opaque = findOpaque(source.text);
  const masked = maskRanges(
    source.text,
    opaque.map(({ range }) => range),
  );
  const { script, breaks } = lexMended(source.text, masked, dialect, programs);
  const calls = script.commands.flatMap((command) => {
    const program = findProgram(
      command.words.map(({ units }) => textOf(units)),
      programs,
    );
    return program === -1 ? [] : [{ command, program }];
  });
  const real = calls.filter(({ command, program }) => !isSynopsis(command, source.text, program));
  const text = { source, dialect, opaque, breaks, elisions: findElisions(source.text), script };
  // The program's name alone is spoken of, not run: `aws` in a sentence, `command -v aws` in a script.
  const run = real
    .map(({ command, program }) => toCommand(text, command, program))
    .filter(({ argv }) => argv.length > 0);
  const commands = withFault(run, script.fault);
  return { commands, synopses: calls.length - real.length, script, source };
}

/** Of the commands, the one that a fault is in, or the first one where it is before them all. */
function withFault(commands: readonly Command[], fault: Fault | undefined): readonly Command[] {
  if (fault === undefined) return commands;
  const at = Math.max(
    commands.findLastIndex(({ range }) => range.start <= fault.range.start),
    0,
  );
  return commands.map((command, index) => (index === at ? { ...command, fault } : command));
}

interface Mended {
  readonly script: ShellScript;
  readonly breaks: readonly LineBreak[];
}

/** What a shell makes of a text once the line ends are mended that were meant to be continued. */
function lexMended(text: string, masked: string, dialect: Dialect, programs: readonly string[]): Mended {
  const lex = lexers[dialect];
  let current = masked;
  let breaks: readonly LineBreak[] = [];
  let script = lex(text, current);
  for (let look = 0; look < maxLooks; look += 1) {
    const found = script.commands.flatMap(({ words }, index) => {
      const isCall =
        findProgram(
          words.map(({ units }) => textOf(units)),
          programs,
        ) !== -1;
      return isCall ? findBreaks(current, script.commands, index, dialect) : [];
    });
    if (found.length === 0) break;
    breaks = [...breaks, ...found];
    current = maskRanges(
      current,
      found.map(({ range, next }) => ({ start: range.start, end: next.start })),
      " ",
    );
    script = lex(text, current);
  }
  return { script, breaks };
}

/** What is known of a region's text. */
interface RegionText extends Mended {
  readonly source: Source;
  readonly dialect: Dialect;
  readonly opaque: readonly Opaque[];
  readonly elisions: readonly Range[];
}

function toCommand(text: RegionText, command: ShellCommand, program: number): Command {
  const { source, dialect } = text;
  const words = command.words.slice(program);
  const [first] = words;
  const last = words.at(-1);
  const range = { start: first?.range.start ?? command.range.start, end: last?.range.end ?? command.range.end };
  const before = command.words.slice(0, program).map(({ units }) => textOf(units));
  const added = addedByXargs(before, source.text, range);
  const own = text.opaque.filter((item) => overlaps(item.range, range));
  const opaque = own.concat(added.opaque, words.flatMap(unknownParts));
  const read = words.map((word) => toWord(word, dialect));
  const argv = words.slice(1).flatMap((word) => passedWords(word, opaque, source, dialect));
  return {
    dialect,
    shell: source,
    range,
    program: read[0] ?? { range, text: "", units: [] },
    words: read.slice(1),
    argv,
    redirections: command.redirections,
    opaque,
    elisions: text.elisions.filter((elision) => overlaps(elision, range)).concat(added.elisions),
    breaks: text.breaks.filter(({ next }) => next.start >= range.start && next.end <= range.end),
  };
}

function unknownParts({ units }: ShellWord): readonly Opaque[] {
  const [first, second] = units;
  const isHome = first?.kind === "bare" && first.text === "~" && (second === undefined || second.text === "/");
  const parts: Opaque[] = isHome ? [{ kind: "home", range: first.range }] : [];
  for (const { kind, range } of units) if (kind === "unknown") parts.push({ kind: "expansion", range });
  return parts;
}

function toWord({ range, units }: ShellWord, dialect: Dialect): Word {
  const expanded = dialect === "posix" ? expandBraces(units) : undefined;
  const text = textOf(units);
  const texts = expanded?.filter(({ length }) => length > 0).map(textOf);
  const isSame = texts === undefined || (texts.length === 1 && texts[0] === text);
  return isSame ? { range, text, units } : { range, text, units, expansion: texts };
}

/** The words that a program gets for one; letters stand in the place of what is not known. */
function passedWords(
  { units, range }: ShellWord,
  opaque: readonly Opaque[],
  source: Source,
  dialect: Dialect,
): readonly Source[] {
  const known = units.map((unit) => maskUnit(unit, opaque));
  const expanded = dialect === "posix" ? (expandBraces(known) ?? [known]) : [known];
  return expanded.filter(({ length }) => length > 0).map((choice) => wordSource(choice, range, source));
}

function maskUnit(unit: ShellUnit, opaque: readonly Opaque[]): ShellUnit {
  if (unit.text === "" || !opaque.some(({ kind, range }) => kind !== "home" && overlaps(range, unit.range)))
    return unit;
  if (unit.kind === "unknown" || unit.text.length === 1)
    return { ...unit, kind: "quoted", text: "x".repeat(unit.text.length) };
  return { ...unit, text: maskRanges(unit.text, stretchesIn(unit, opaque)) };
}

/** The opaque stretches of a unit of several characters, as places in it. */
function stretchesIn({ range, text }: ShellUnit, opaque: readonly Opaque[]): readonly Range[] {
  if (text.length !== range.end - range.start) return [{ start: 0, end: text.length }];
  return opaque.flatMap((item) => {
    const start = Math.max(item.range.start, range.start) - range.start;
    const end = Math.min(item.range.end, range.end) - range.start;
    return start < end ? [{ start, end }] : [];
  });
}
