import { contains, type Range } from "@longhand/diagnostics";
import { type Document, type Hash, parse, type Value } from "@longhand/grammar";
import { getLocation } from "jsonc-parser";
import { type OptionWords, readingOf } from "./reading-of.ts";
import { elementTarget, memberTarget, type Target, targetAt } from "./target.ts";

/** What stands at a place of a text. */
export interface PartPlace {
  /** The name, or the value without parts, that stands there. */
  readonly range: Range;
  /** The path by which `reference` knows the member, or the element: `Policies.PasswordPolicy.MinimumLength`. */
  readonly path: string;
}

/** The member at the cursor in a value of an option: its name, or its value. Undefined where there is none that the model knows. */
export function partAt(option: OptionWords): PartPlace | undefined {
  const { words, index, cursor } = option;
  const reading = readingOf(option);
  const text = words[index] ?? "";
  if (reading === undefined) return undefined;
  const { target, notation } = reading;
  if (notation === "shorthand") return partAmong(parse(text).ast, cursor, target);
  if (notation === "json") return partInJson(text, cursor, target);
  return { range: { start: 0, end: text.length }, path: target.path };
}

function partAmong({ pairs }: Document | Hash, cursor: number, target: Target): PartPlace | undefined {
  const pair = pairs.find((one) => one.start <= cursor && cursor <= one.end);
  const member = pair && memberTarget(target, pair.key.name);
  if (pair === undefined || member === undefined) return undefined;
  if (cursor <= pair.key.end) return { range: pair.key, path: member.path };
  return partIn(pair.value, cursor, member);
}

function partIn(value: Value, cursor: number, target: Target): PartPlace | undefined {
  if (!contains(value, { start: cursor, end: cursor })) return undefined;
  switch (value.kind) {
    case "scalar":
    case "missing":
      return { range: value, path: target.path };
    case "hash":
      return partAmong(value, cursor, elementTarget(target) ?? target);
    case "list": {
      const element = elementTarget(target);
      const item = value.items.find((one) => one.start <= cursor && cursor <= one.end);
      return item === undefined || element === undefined ? undefined : partIn(item, cursor, element);
    }
    default:
      return value satisfies never;
  }
}

function partInJson(text: string, cursor: number, target: Target): PartPlace | undefined {
  const { path, previousNode: node } = getLocation(text, cursor);
  const part = targetAt(target, path);
  if (part === undefined || node === undefined || node.offset + node.length < cursor) return undefined;
  return { range: { start: node.offset, end: node.offset + node.length }, path: part.path };
}
