import { type Completion, completePlaces, completeWords, namedCandidates } from "@longhand/completion";
import { optionPlaces, type WordCursor } from "@longhand/convert";
import { findOperation, type Operation, operationNames, type Service } from "@longhand/model";
import type { Option } from "commander";
import type { LoadVerb, Verb } from "../verb.ts";
import { completeParts } from "./complete-parts.ts";
import { type PlacedWord, type SplitWords, splitWords } from "./split-words.ts";

/** Names of files, which the shell knows best. */
export interface Files {
  readonly kind: "files";
}

const files: Files = { kind: "files" };

/** The other name of `apply`. */
const alias = "update-user-pool";

/** What the words are completed with. */
interface Known {
  readonly service: Service;
  readonly verbs: ReadonlyMap<string, LoadVerb>;
}

/** What fits at the cursor in the words behind `longhand`. The ranges are those of the word. */
export async function answerWords(
  words: readonly string[],
  { index, offset }: WordCursor,
  { service, verbs }: Known,
): Promise<Completion | Files> {
  const [name = ""] = words;
  if (index === 0) return namesIn([...verbs.keys(), alias], name, offset);
  const verb = await verbs.get(name === alias ? "apply" : name)?.();
  if (verb === undefined) return nothing(offset);
  const behind = words.slice(1);
  const split = splitWords(verb, behind, index - 1);
  const operation = findOperation(service, split.given.get("--operation") ?? alias);
  return answerVerb(verb, split, { word: behind[index - 1] ?? "", index: index - 1, offset, service, operation });
}

/** The word at the cursor, and what it is completed with. */
interface OpenWord extends WordCursor {
  readonly word: string;
  readonly service: Service;
  readonly operation: Operation | undefined;
}

function answerVerb(verb: Verb, split: SplitWords, open: OpenWord): Completion | Files {
  const { word, offset } = open;
  if (split.owner !== undefined) return ownValue(split.owner, open);
  const isName = word.startsWith("-") && offset <= (word.split("=", 1)[0] ?? "").length;
  const own = isName ? namesIn(ownNames(verb, split), word, offset).candidates : [];
  const rest = split.group === undefined ? operandsOf(verb, split.operands, open) : optionWords(split.group, open);
  if ("kind" in rest) return own.length > 0 ? { range: wordRange(open), candidates: own } : rest;
  return { range: isName ? wordRange(open) : rest.range, candidates: [...rest.candidates, ...own] };
}

function wordRange({ word }: OpenWord): Completion["range"] {
  return { start: 0, end: word.length };
}

/** The verb's options that are not there yet, and those that may repeat. */
function ownNames({ options }: Verb, { given }: SplitWords): readonly string[] {
  const names = options.flatMap(({ option }) => {
    const { long, hidden, variadic } = option;
    const mayRepeat = variadic || option.parseArg !== undefined;
    return long === undefined || long === null || hidden || (given.has(long) && !mayRepeat) ? [] : [long];
  });
  return [...names, "--help"];
}

/** The value of an option of the verb. */
function ownValue(option: Option, open: OpenWord): Completion | Files {
  const { word, offset } = open;
  const from = word.startsWith("--") ? word.indexOf("=") + 1 : 0;
  const found = valueIn(option, { ...open, word: word.slice(from), offset: offset - from });
  if (found === undefined) return /file|folder|path/.test(option.flags) ? files : nothing(offset);
  return { ...found, range: { start: found.range.start + from, end: found.range.end + from } };
}

function valueIn({ long, argChoices }: Option, open: OpenWord): Completion | undefined {
  const { word, offset, service, operation } = open;
  if (argChoices !== undefined) return namesIn(argChoices, word, offset);
  if (long === "--operation") return namesIn(operationNames(service), word, offset);
  return long === "--clear" && operation !== undefined ? completeParts(operation, word, offset) : undefined;
}

/** The words of an option of the operation, its name before them. */
function optionWords(words: readonly PlacedWord[], open: OpenWord): Completion {
  const { word, index, offset, service, operation } = open;
  const at = words.findIndex((one) => one.index === index);
  if (operation === undefined || at === -1) return nothing(offset);
  const places = optionPlaces(
    operation,
    service,
    words.map(({ text }) => text),
    { index: at, offset },
  );
  return completePlaces(places, word, offset, { services: new Map([[service.id, service]]) });
}

function operandsOf({ operands }: Verb, words: readonly PlacedWord[], open: OpenWord): Completion | Files {
  const { word, offset, operation } = open;
  const completes = operands?.completes;
  if (completes === undefined || operation === undefined) return nothing(offset);
  if (completes === "files") return files;
  if (typeof completes === "object") return namesIn(completes.words, word, offset);
  if (completes === "parts") return completeParts(operation, word, offset);
  return completes === "command" || words[0]?.text === "aws" ? commandWords(words, open) : optionWords(words, open);
}

/** A whole command of the AWS CLI. */
function commandWords(words: readonly PlacedWord[], { word, index, offset, service }: OpenWord): Completion {
  const at = words.findIndex((one) => one.index === index);
  if (at === 0) return namesIn(["aws"], word, offset);
  const texts = words.map(({ text }) => text);
  return completeWords(texts, { index: at, offset }, { services: new Map([[service.id, service]]) });
}

function namesIn(names: readonly string[], word: string, offset: number): Completion {
  return {
    range: { start: 0, end: word.length },
    candidates: namedCandidates(names, word.slice(0, offset), "option", ""),
  };
}

function nothing(offset: number): Completion {
  return { range: { start: offset, end: offset }, candidates: [] };
}
