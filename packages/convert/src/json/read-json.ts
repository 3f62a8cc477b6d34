import type { Diagnostic, Source } from "@longhand/diagnostics";
import { findTooLarge, maxTextLength } from "@longhand/grammar";
import { explainFault } from "./explain-fault.ts";
import type { JsonFault } from "./json-fault.ts";
import type { JsonNode } from "./json-node.ts";
import { readNode } from "./read-node.ts";
import { skipWhiteSpace } from "./white-space.ts";

/** What came of reading a JSON text: the tree, or the one diagnostic that says why there is none. */
export interface JsonReading {
  readonly node?: JsonNode;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the source's text from `offset` (UTF-16, 0 when left out) to its end as one JSON value, exactly as Python
 * 3.11's `json.loads` does for the AWS CLI. Stops at the first problem; its `cli` report is the CLI's own sentence
 * without the option's name, with lines, columns and characters counted in code points from `offset`. Brackets nested
 * more than 400 deep are refused, with no such report, and so are texts longer than `maxTextLength`. Never throws; takes time linear in the text.
 */
export function readJson(source: Source, offset = 0): JsonReading {
  const large = findTooLarge(source, maxTextLength);
  if (large !== undefined) return { diagnostics: [large] };
  const reading = readWhole(source.text, offset);
  if (reading.kind === "fault") return { diagnostics: [explainFault(source, offset, reading)] };
  return { node: reading, diagnostics: [] };
}

function readWhole(text: string, offset: number): JsonNode | JsonFault {
  if (text[offset] === "\uFEFF") {
    return { kind: "fault", reason: "byte-order-mark", offset, start: offset, open: undefined };
  }
  const node = readNode(text, skipWhiteSpace(text, offset), undefined);
  if (node.kind === "fault") return node;
  const end = skipWhiteSpace(text, node.end);
  return end === text.length ? node : { kind: "fault", reason: "extra", offset: end, start: node.end, open: undefined };
}
