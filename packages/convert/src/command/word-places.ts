import type { Operation, Service } from "@longhand/model";
import type { CliVersion } from "./cli-version.ts";
import type { Services } from "./command-settings.ts";
import { type Dialect, dialects } from "./dialect.ts";
import { type OperationOptions, operationOptions } from "./operation-options.ts";
import { type OptionStep, parseWords, type Step } from "./parse-words.ts";
import { version2Words } from "./read-argv.ts";
import { readGlobals } from "./read-globals.ts";
import { destinationOf } from "./read-operation-words.ts";
import { readServiceWords } from "./service-words.ts";
import { toWords, typedName, type Word } from "./word.ts";
import type { KnownOption, ValuePlace, WordPlace } from "./word-place.ts";

/** The word that is being written at. */
export interface WordCursor {
  readonly index: number;
  /** Offset in it, in UTF-16 units. */
  readonly offset: number;
}

/** What the places are looked up with. */
export interface PlaceSettings {
  readonly services: Services;
  /** As for `readCommand`. */
  readonly cli?: CliVersion;
}

/**
 * What a word of a command may stand for that is still being written. More than one place where the AWS CLI takes either, none
 * where nothing is known of it. Takes the words behind `aws`; the AWS CLI's own parsing of them decides.
 */
export function wordPlaces(argv: readonly string[], cursor: WordCursor, settings: PlaceSettings): readonly WordPlace[] {
  const search = searchFor(argv, cursor, settings.cli);
  const { words, dialect, word } = search;
  const { steps, service: serviceWord, rest } = readGlobals(words, dialect, () => []);
  const global = placeIn(steps, search, (name) => choicesOf(name, dialect));
  const given = namesGiven(steps, word);
  const general = [...dialect.globals.keys()].filter((name) => !given.has(name));
  const globals = general.map((name) => choicesOf(name, dialect));
  const service = serviceWord && settings.services.get(serviceWord.text);
  const found = service && serviceWord !== word ? operationPlaces(service, serviceWord, rest, search) : undefined;
  if (global !== undefined) return [global];
  if (found === undefined) {
    if (isName(search)) return [{ kind: "name", options: globals, operation: undefined }];
    return serviceWord === word ? [{ kind: "service" }] : [];
  }
  return found.map((place) => (place.kind === "name" ? { ...place, options: [...place.options, ...globals] } : place));
}

/** The same for the words behind an operation that is known, without the general options. */
export function optionPlaces(
  operation: Operation,
  service: Service,
  argv: readonly string[],
  cursor: WordCursor,
): readonly WordPlace[] {
  const search = searchFor(argv, cursor, undefined);
  return placesIn(service, operation, search.words, search);
}

/** The word that is looked for, among all. */
interface Search {
  readonly words: readonly Word[];
  readonly word: Word;
  readonly offset: number;
  readonly dialect: Dialect;
}

function searchFor(argv: readonly string[], { index, offset }: WordCursor, cli: CliVersion | undefined): Search {
  const words = toWords(argv.map((text, at) => (at === index ? markedSource(text) : text)));
  const word = words[index - (argv.length - words.length)] ?? { text: "", source: markedSource("") };
  const version = cli ?? (version2Words(words.filter((one) => one !== word)).length === 0 ? "v1" : "v2");
  return { words, word, offset, dialect: dialects[version] };
}

/** Where the word that is looked for is at home: so it is known again wherever the parser puts it, or a part of it. */
const mark = { name: "<cursor>", text: "" };

function markedSource(text: string): Word["source"] {
  return {
    name: "<word>",
    text,
    home: { document: mark, segments: [{ inner: 0, outer: { start: 0, end: text.length } }] },
  };
}

/** True where an option's name is written: before the `=` of a word that begins as one. */
function isName({ word: { text }, offset }: Pick<Search, "word" | "offset">): boolean {
  return text.startsWith("-") && offset <= typedName(text).length;
}

function operationPlaces(
  service: Service,
  serviceWord: Word,
  rest: readonly Word[],
  search: Search,
): readonly WordPlace[] | undefined {
  const found = readServiceWords(rest, service, serviceWord, search.dialect);
  if (found.word === search.word && !isName(search)) return [{ kind: "operation", service }];
  if (found.operation === undefined) return undefined;
  return placesIn(service, found.operation, found.rest, search);
}

function placesIn(
  service: Service,
  operation: Operation,
  words: readonly Word[],
  search: Search,
): readonly WordPlace[] {
  const { dialect, word } = search;
  const call = { service, operation, word, dialect };
  const known = operationOptions(call);
  const steps = parseWords(words, known.table);
  const optionOf = (name: string) => knownOption(name, known, dialect);
  const value = placeIn(steps, search, optionOf);
  const name = { kind: "name", options: namesLeft(steps, word, known).map(optionOf), operation } as const;
  const placed = value === undefined ? [] : [{ ...value, operation }];
  return isName(search) || (word.text === "" && mayBeName(value, known)) ? [...placed, name] : placed;
}

/** True where nothing is written yet, and no option still needs a word. */
function mayBeName(value: ValuePlace | undefined, { table }: OperationOptions): boolean {
  if (value === undefined) return true;
  const takes = table.options.get(value.option.name);
  return value.from === 0 && (takes === "any" || takes === "optional" || (takes === "some" && value.index > 0));
}

/** The place among an option's values. */
function placeIn(
  steps: readonly Step[],
  search: Search,
  optionOf: (name: string) => KnownOption,
): ValuePlace | undefined {
  if (isName(search)) return undefined;
  const step = steps.find((one): one is OptionStep => one.kind === "option" && indexOfMark(one) !== -1);
  if (step === undefined) return undefined;
  const words = step.values.map(({ text }) => text);
  const from = step.flag === search.word ? typedName(search.word.text).length + 1 : 0;
  return { kind: "value", option: optionOf(step.name), operation: undefined, words, index: indexOfMark(step), from };
}

function indexOfMark({ values }: OptionStep): number {
  return values.findIndex(({ home }) => home?.document === mark);
}

function namesGiven(steps: readonly Step[], word: Word): ReadonlySet<string> {
  return new Set(steps.flatMap((step) => ("flag" in step && "name" in step && step.flag !== word ? [step.name] : [])));
}

/** The options of an operation that the words do not have; both forms of a flag are one. */
function namesLeft(steps: readonly Step[], word: Word, known: OperationOptions): readonly string[] {
  const given = new Set([...namesGiven(steps, word)].map((name) => destinationOf(name, known)));
  return [...known.table.options.keys()].filter((name) => !given.has(destinationOf(name, known)));
}

function choicesOf(name: string, dialect: Dialect): KnownOption {
  const choices = dialect.choices.get(name);
  return choices === undefined ? { name } : { name, choices };
}

function knownOption(name: string, { members, choices }: OperationOptions, dialect: Dialect): KnownOption {
  const option = members.get(name);
  const few = choices.get(name) ?? dialect.choices.get(name);
  return { name, ...(option === undefined ? {} : { option }), ...(few === undefined ? {} : { choices: few }) };
}
