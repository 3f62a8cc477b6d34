import {
  type KnownOption,
  type PlaceSettings,
  type ValuePlace,
  type WordCursor,
  type WordPlace,
  wordPlaces,
} from "@longhand/convert";
import { operationNames } from "@longhand/model";
import { shapeInWords } from "./candidates-in.ts";
import { completeValue } from "./complete-value.ts";
import type { Candidate, Completion } from "./completion.ts";
import { fitting } from "./fitting.ts";
import { tokenEnd } from "./token-end.ts";

/**
 * What fits at the cursor in the words of a command, those behind `aws`, which may stand before them: services, operations, options that
 * are not there yet, and what fits within their values. The range is one of the word. The shell is done with the words.
 */
export function completeWords(argv: readonly string[], cursor: WordCursor, settings: PlaceSettings): Completion {
  const word = argv[cursor.index] ?? "";
  return completePlaces(wordPlaces(argv, cursor, settings), word, cursor.offset, settings);
}

/** What fits in a word that may stand for any of some places. */
export function completePlaces(
  places: readonly WordPlace[],
  word: string,
  offset: number,
  { services }: Pick<PlaceSettings, "services">,
): Completion {
  const found = places.map((place) => completePlace(place, word, offset, [...services.keys()]));
  const [first = { range: { start: offset, end: offset }, candidates: [] }] = found;
  return { range: first.range, candidates: found.flatMap(({ candidates }) => candidates) };
}

function completePlace(place: WordPlace, word: string, offset: number, services: readonly string[]): Completion {
  const typed = word.slice(0, offset);
  const range = { start: 0, end: tokenEnd(word, offset) };
  switch (place.kind) {
    case "service":
      return { range, candidates: namedCandidates(services, typed, "service", "") };
    case "operation": {
      const { service } = place;
      const names = [...operationNames(service), ...(service.cli?.commands.keys() ?? [])];
      return { range, candidates: namedCandidates(names, typed, "operation", service.name) };
    }
    case "name":
      return { range, candidates: optionCandidates(place.options, typed) };
    case "value":
      return valuesOf(place, offset);
    default:
      return place satisfies never;
  }
}

/** Names that begin with what is typed. */
export function namedCandidates(
  names: readonly string[],
  typed: string,
  kind: Candidate["kind"],
  detail: string,
): readonly Candidate[] {
  return fitting(names, typed, (name) => name).map((name) => ({ text: name, kind, insert: name, detail }));
}

function optionCandidates(options: readonly KnownOption[], typed: string): readonly Candidate[] {
  return fitting(options, typed, ({ name }) => name).map(({ name, option }): Candidate => {
    const common = { text: name, kind: "option", insert: name } as const;
    if (option === undefined) return { ...common, detail: "" };
    const { member, required } = option;
    const detail = required ? `${shapeInWords(member.shape)}, required` : shapeInWords(member.shape);
    return { ...common, detail, path: member.name };
  });
}

/** Options that bring a whole request as JSON. */
const jsonInput = "--cli-input-json";

function valuesOf({ option, operation, words, index, from }: ValuePlace, offset: number): Completion {
  const cursor = offset - from;
  const { name, choices, option: known } = option;
  const word = words[index] ?? "";
  if (choices !== undefined) {
    const range = { start: from, end: from + tokenEnd(word, cursor) };
    return { range, candidates: namedCandidates(choices, word.slice(0, cursor), "value", name) };
  }
  const member = known?.form === "value" ? known.member.name : undefined;
  if (operation === undefined || (member === undefined && name !== jsonInput)) return nothing(offset);
  const inner = completeValue({ operation, words, index, cursor, ...(member === undefined ? {} : { member }) });
  return { ...inner, range: { start: inner.range.start + from, end: inner.range.end + from } };
}

function nothing(offset: number): Completion {
  return { range: { start: offset, end: offset }, candidates: [] };
}
