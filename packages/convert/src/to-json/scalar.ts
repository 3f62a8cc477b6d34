import { quoteText, unescapeBare } from "@longhand/grammar";
import type { ScalarShape } from "@longhand/model";
import { coerceText } from "../coerce/coerce-text.ts";
import { commaMadeAList, fractionForInteger, notANumber, notAnInteger, notASingleValue } from "../diagnostics.ts";
import type { JsonString } from "../json/json-node.ts";
import type { JsonValue } from "../json-value.ts";
import { yamlDate } from "../yaml/diagnostics.ts";
import { type Conversion, placeOf, recordOrigin, type Slot } from "./conversion.ts";
import { plainToJson } from "./plain.ts";

/** A value without parts. JSON and YAML are never converted; shorthand text becomes a number or a boolean where the shape is one. */
export function scalarToJson(conversion: Conversion, slot: Slot, shape: ScalarShape): JsonValue {
  const { node } = slot;
  if (conversion.form !== "shorthand") return jsonScalar(conversion, slot, shape);
  if (node.kind !== "scalar") return notSingle(conversion, slot, shape);
  recordOrigin(conversion, slot);
  const content = conversion.files.get(node) ?? node.value;
  if (typeof content !== "string") return content;
  return coerceText(content, shape.kind) ?? refuse(conversion, slot, content, shape);
}

/** A text, in the word or in a file that it names, of which no number can be made. */
function refuse(conversion: Conversion, { node, name, item }: Slot, written: string, shape: ScalarShape): JsonValue {
  const define = isInteger(shape) ? notAnInteger : notANumber;
  const cli = { kind: "crash", exception: "ValueError" } as const;
  conversion.diagnostics.push(define(placeOf(conversion, node), { name, item, written }, { cli }));
  return written;
}

function isInteger({ kind }: ScalarShape): boolean {
  return kind === "integer" || kind === "long";
}

/** A list or a hash where one value belongs: of a number or a boolean the AWS CLI dies. */
function notSingle(conversion: Conversion, slot: Slot, shape: ScalarShape): JsonValue {
  const exception = exceptionOf(shape);
  if (exception === undefined) reportList(conversion, slot);
  else {
    const { name, item } = slot;
    const data = { name, item, kind: kindInWords(shape), found: slot.node.kind === "hash" ? "a hash" : "a list" };
    const cli = { kind: "crash", exception } as const;
    conversion.diagnostics.push(notASingleValue(placeOf(conversion, slot.node), data, { cli }));
  }
  return plainToJson(conversion, slot);
}

/** A list that only commas made. Any other list, or a hash, is a wrong type that the check of the value reports. */
function reportList(conversion: Conversion, { node, name }: Slot): void {
  if (node.kind !== "list" || node.style !== "csv") return;
  const written = conversion.source.text.slice(node.start, node.end);
  const range = { start: node.start, end: node.end };
  const fix = { title: "Quote the value", edits: [{ range, newText: quoteText(unescapeBare(written)) }] };
  const cli = { kind: "validation" } as const;
  conversion.diagnostics.push(commaMadeAList(placeOf(conversion, node), { name }, { fix, cli }));
}

function exceptionOf({ kind }: ScalarShape): string | undefined {
  if (kind === "boolean") return "AttributeError";
  return kind === "string" || kind === "blob" || kind === "timestamp" ? undefined : "TypeError";
}

function kindInWords(shape: ScalarShape): string {
  if (shape.kind === "boolean") return "a boolean";
  return isInteger(shape) ? "an integer" : "a number";
}

function jsonScalar(conversion: Conversion, slot: Slot, shape: ScalarShape): JsonValue {
  const { node, name, item } = slot;
  if (isInteger(shape) && node.kind === "number" && !node.integer) {
    const cli = { kind: "validation" } as const;
    const data = { name, item, written: node.raw };
    conversion.diagnostics.push(fractionForInteger(placeOf(conversion, node), data, { cli }));
  }
  // Quotes make a text of it, which is no number and no list either.
  const isText = shape.kind === "string" || shape.kind === "blob";
  if (node.kind === "string" && node.date && isText) reportDate(conversion, node);
  return plainToJson(conversion, slot);
}

function reportDate(conversion: Conversion, node: JsonString): void {
  const { value, start, end } = node;
  const fix = { title: "Quote it", edits: [{ range: { start, end }, newText: JSON.stringify(value) }] };
  const cli = { kind: "validation" } as const;
  conversion.diagnostics.push(yamlDate(placeOf(conversion, node), { written: value }, { fix, cli }));
}
