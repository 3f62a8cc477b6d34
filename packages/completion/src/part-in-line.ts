import { type NamePlace, type ValuePlace, type WordPlace, wordPlaces } from "@longhand/convert";
import type { Operation } from "@longhand/model";
import { isProgram, type LineSettings } from "./line-settings.ts";
import { openCommand } from "./open-line.ts";
import { type PartPlace, partAt } from "./part-at.ts";

/** A part of a request, and the operation whose request it is. */
export interface CommandPart extends PartPlace {
  readonly operation: Operation;
}

/** What stands at an offset of a command line or a script that runs `aws`: the option, or the member in its value. The range is one of the line. */
export function partInLine(line: string, cursor: number, settings: LineSettings): CommandPart | undefined {
  const command = openCommand(line, cursor, isProgram(settings));
  if (command === undefined) return undefined;
  const { words, index, offset, toLine } = command;
  const part = partInWord(wordPlaces(words, { index, offset }, settings), words[index] ?? "", offset);
  return part && { ...part, range: toLine(part.range) };
}

function partInWord(places: readonly WordPlace[], word: string, offset: number): CommandPart | undefined {
  const [place] = places;
  if (place?.kind === "value") return partOfValue(place, offset);
  return place?.kind === "name" ? optionNamed(place, word) : undefined;
}

function optionNamed({ options, operation }: NamePlace, word: string): CommandPart | undefined {
  const [name = ""] = word.split("=", 1);
  const member = options.find((known) => known.name === name)?.option?.member.name;
  if (operation === undefined || member === undefined) return undefined;
  return { operation, path: member, range: { start: 0, end: name.length } };
}

function partOfValue({ operation, option, words, index, from }: ValuePlace, offset: number): CommandPart | undefined {
  const member = option.option?.member.name;
  if (operation === undefined) return undefined;
  const part = partAt({ operation, words, index, cursor: offset - from, ...(member === undefined ? {} : { member }) });
  if (part === undefined) return undefined;
  const { path, range } = part;
  return { operation, path, range: { start: range.start + from, end: range.end + from } };
}
