import type { Source } from "@longhand/diagnostics";
import { findSurprises, parse } from "@longhand/grammar";
import type { Shape } from "@longhand/model";
import { jsonObjectExpected } from "./diagnostics.ts";
import type { FilePort } from "./file-port.ts";
import type { Input } from "./input.ts";
import { readJson } from "./json/read-json.ts";
import { startsLikeJson } from "./json-start.ts";
import { readParamfiles } from "./paramfiles.ts";
import type { SingleWordTarget } from "./read-words.ts";
import { type Reading, stopped, stopsReading } from "./reading.ts";
import { isShorthandShape } from "./shorthand-shape.ts";
import type { Conversion, ItemStyle } from "./to-json/conversion.ts";
import { createConversion, toJson } from "./to-json/to-json.ts";
import { wholeOf } from "./whole-of.ts";

/** What a structured word is read as; without a shape it is taken as it is written. */
interface StructuredTarget {
  readonly name: string;
  readonly item?: ItemStyle | undefined;
  readonly shape: Shape | undefined;
  /** Where the value belongs; the root where it is absent. */
  readonly pointer?: string;
}

/** A word as shorthand. */
export function readShorthandWord(target: StructuredTarget, word: Source, port: FilePort): Reading {
  const { ast, diagnostics } = parse(word);
  if (diagnostics.length > 0) return stopped(diagnostics);
  const files = readParamfiles(ast, word, port);
  if (files.diagnostics.length > 0) return stopped(files.diagnostics);
  const conversion = createConversion(word, "shorthand", files.contents);
  const reading = finish(conversion, target, ast);
  const surprises = findSurprises(ast, word);
  if (surprises.length === 0) return reading;
  return { ...reading, diagnostics: [...reading.diagnostics, ...surprises] };
}

/** A word as JSON: one object for a structure or a map, one array for a list. */
export function readJsonWord(target: SingleWordTarget, word: Source): Reading {
  if (target.shape.kind !== "list" && !startsLikeJson(word.text, "{")) {
    const at = wholeOf(word);
    const cli = { kind: "param", message: `Invalid JSON:\n${word.text}` } as const;
    // The words of a list are all of one form, and the first one is JSON or there is no other.
    const forms = target.item === undefined && isShorthandShape(target.shape) ? "JSON or shorthand" : "JSON";
    return stopped([jsonObjectExpected(at, { name: target.name, item: target.item, forms }, { cli })]);
  }
  const { node, diagnostics } = readJson(word);
  return node === undefined ? stopped(diagnostics) : finish(createConversion(word, "json"), target, node);
}

function finish(conversion: Conversion, { name, item, shape, pointer = "" }: StructuredTarget, node: Input): Reading {
  const value = toJson(conversion, { node, shape, pointer, name, item });
  const { provenance, diagnostics } = conversion;
  return diagnostics.some(stopsReading)
    ? { value: undefined, unfinished: value, provenance, diagnostics }
    : { value, provenance, diagnostics };
}
