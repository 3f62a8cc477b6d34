import type { Diagnostic } from "@longhand/diagnostics";
import { cliName, makePointer, type Operation, type Option, options, type Service } from "@longhand/model";
import { notAnOption, notTypeable } from "../diagnostics.ts";
import type { JsonObject, JsonValue } from "../json-value.ts";
import { jsonWord } from "../json-word.ts";
import { toShorthand } from "../to-shorthand/to-shorthand.ts";

/** A command that sends a request. */
export interface CommandText {
  /** The words behind `aws`, before any quoting. */
  readonly argv: readonly string[];
  /** What cannot be written as shorthand, or not at all; then the request that the command sends lacks it. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The command that sends a request: options in the model's order, each value in the shortest words that are read back as it,
 * JSON only where shorthand cannot say it. The way back of `readCommand`.
 */
export function toCommand(request: JsonObject, operation: Operation, service: Service): CommandText {
  const members = [...options(operation).values()].filter(({ form }) => form !== "off");
  const written = members.map((option) => optionWords(option, request[option.member.name]));
  const known = new Set(members.map(({ member }) => member.name));
  const unknown = Object.keys(request).filter((name) => !known.has(name));
  return {
    argv: [service.id, cliName(operation.name), ...written.flatMap(({ argv }) => argv)],
    diagnostics: [...written.flatMap(({ diagnostics }) => diagnostics), ...unknown.map((name) => noOption(name))],
  };
}

function optionWords({ name, member }: Option, value: JsonValue | undefined): CommandText {
  if (value === undefined) return { argv: [], diagnostics: [] };
  const pointer = makePointer([member.name]);
  if (member.shape.kind === "boolean") return flagWords(name, value, pointer);
  const { words, diagnostics } = toShorthand(value, member.shape, pointer);
  const typeable = words === undefined ? undefined : withoutDashes(words, value);
  if (typeable === undefined) return { argv: [], diagnostics: [...diagnostics, unwritable(pointer, name)] };
  const [word = "", second] = typeable;
  const argv = word.startsWith("-") && second === undefined ? [`${name}=${word}`] : [name, ...typeable];
  return { argv, diagnostics };
}

function flagWords(name: string, value: JsonValue, pointer: string): CommandText {
  if (typeof value !== "boolean") return { argv: [], diagnostics: [unwritable(pointer, name)] };
  return { argv: [value ? name : name.replace("--", "--no-")], diagnostics: [] };
}

/**
 * A word that starts with a dash would be taken for an option: a lone one can stand behind `=`, unless it is `--`, which the AWS CLI
 * drops even there; of a list, JSON makes one word that does not start so.
 */
function withoutDashes(words: readonly string[], value: JsonValue): readonly string[] | undefined {
  const isLost = words.length === 1 ? words[0] === "--" : words.some((word) => word.startsWith("-"));
  if (!isLost) return words;
  const json = Array.isArray(value) ? jsonWord(value) : undefined;
  return json === undefined ? undefined : [json];
}

function unwritable(pointer: string, option: string): Diagnostic {
  return notTypeable({ kind: "pointer", pointer, part: "value" }, { option });
}

function noOption(name: string): Diagnostic {
  return notAnOption({ kind: "pointer", pointer: makePointer([name]), part: "key" }, { name });
}
