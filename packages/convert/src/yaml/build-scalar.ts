import type { Range } from "@longhand/diagnostics";
import { show } from "@longhand/diagnostics";
import type { Scalar } from "yaml";
import type { JsonNode } from "../json/json-node.ts";
import { decodeBase64 } from "./decode-base64.ts";
import { floatDigits, integerDigits, type PlainKind, resolvePlain } from "./resolve-plain.ts";
import { type Build, leaf, type Outcome, refuse, refuseTag } from "./yaml-build.ts";

const Core = "tag:yaml.org,2002:";

const kindsByTag: ReadonlyMap<string, PlainKind> = new Map([
  ["!", "text"],
  [`${Core}str`, "text"],
  [`${Core}bool`, "boolean"],
  [`${Core}int`, "integer"],
  [`${Core}float`, "float"],
  [`${Core}null`, "null"],
  [`${Core}timestamp`, "date"],
]);

/** The values of a tagged boolean; without a tag only the first two are any. */
const booleans: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
  ["yes", true],
  ["no", false],
  ["on", true],
  ["off", false],
]);

/** A scalar; what it is, its tag says, and without a tag its text. */
export function buildScalar(build: Build, scalar: Scalar.Parsed): Outcome {
  const { tag } = scalar;
  // Not its value: the library decodes some tags by itself.
  const text = scalar.source ?? String(scalar.value);
  const range = { start: scalar.range[0], end: scalar.range[1] };
  if (tag === `${Core}binary`) return buildBytes(build, text, range);
  const kind = kindOf(scalar, text);
  if (kind === undefined) return refuseTag(build, range, tag ?? "");
  const node = nodeOf(kind, text, { ...range, isPlain: isPlain(scalar) });
  return node === undefined ? refuse(build, range, `${show(text)} is no value that can stand here`) : leaf(node);
}

/** True for a scalar without quotes and tag. */
export function isPlain({ type, tag }: Scalar): boolean {
  return type === "PLAIN" && tag === undefined;
}

function kindOf(scalar: Scalar, text: string): PlainKind | undefined {
  if (scalar.tag !== undefined) return kindsByTag.get(scalar.tag);
  return isPlain(scalar) ? resolvePlain(text) : "text";
}

interface ScalarPlace extends Range {
  readonly isPlain: boolean;
}

/** Undefined where the text is none of its kind. */
function nodeOf(kind: PlainKind, text: string, { start, end, isPlain: isBare }: ScalarPlace): JsonNode | undefined {
  switch (kind) {
    case "text":
      return { kind: "string", value: text, start, end, ...(isBare ? { unquoted: true } : {}) };
    case "date":
      return { kind: "string", value: text, start, end, unquoted: true, date: true };
    case "boolean": {
      const value = booleans.get(text.toLowerCase());
      return value === undefined ? undefined : { kind: "boolean", value, start, end };
    }
    case "integer": {
      const raw = resolvePlain(text) === "integer" ? integerDigits(text) : undefined;
      return raw === undefined ? undefined : { kind: "number", raw, integer: true, start, end };
    }
    case "float": {
      const raw = ["integer", "float"].includes(resolvePlain(text)) ? floatDigits(text) : undefined;
      return raw === undefined ? undefined : { kind: "number", raw, integer: false, start, end };
    }
    case "null":
      return { kind: "null", start, end };
    case "merge":
    case "value":
      return undefined;
    default:
      return kind satisfies never;
  }
}

function buildBytes(build: Build, text: string, range: Range): Outcome {
  const bytes = decodeBase64(text);
  if (bytes === undefined) return refuse(build, range, "its `!!binary` is no base64");
  const node: JsonNode = { kind: "string", value: text, ...range };
  build.contents.set(node, bytes);
  return leaf(node);
}
