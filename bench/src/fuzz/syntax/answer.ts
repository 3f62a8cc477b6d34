import { type Document, isFileReference, type Pair, type Scalar, type Value } from "@longhand/grammar";
import type { DescentReport } from "../../descent/cursor.ts";

/** What the reading of a text comes to, in the form in which `oracle/answer.py` gives it. */
export type Answer =
  | { readonly value: OrderedValue; readonly files: readonly string[] }
  | { readonly error: AnsweredError };

/** A value that keeps the order of its keys, whatever they are called. */
export type OrderedValue = string | readonly OrderedValue[] | { readonly pairs: readonly [string, OrderedValue][] };

/** A report whose place counts code points, as the AWS CLI does. */
type AnsweredError =
  | { readonly kind: "syntax"; readonly expected: string; readonly received: string; readonly index: number }
  | { readonly kind: "duplicate-key"; readonly key: string; readonly index: number }
  | { readonly kind: "too-deep"; readonly index: number };

/** The answer that a tree without errors stands for. */
export function answerOfDocument({ pairs }: Document): Answer {
  const references = pairs.flatMap(scalarsOfPair).filter(({ paramfile, value }) => paramfile && isFileReference(value));
  return { value: orderedPairs(pairs), files: references.map(({ value }) => value) };
}

/** The answer that a report stands for. Property order is that of the oracle. */
export function answerOfReport(text: string, report: DescentReport): Answer {
  const index = countCodePoints(text.slice(0, report.offset));
  switch (report.kind) {
    case "syntax":
      return { error: { kind: report.kind, expected: report.expected, received: report.received, index } };
    case "duplicate-key":
      return { error: { kind: report.kind, key: report.key, index } };
    case "too-deep":
      return { error: { kind: report.kind, index } };
    default:
      return report satisfies never;
  }
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) {
    count += 1;
  }
  return count;
}

/** The value alone: keys that repeat keep the place of the first and the value of the last. */
export function orderedPairs(pairs: readonly Pair[]): OrderedValue {
  const byName = new Map(pairs.map(({ key, value }) => [key.name, value]));
  return { pairs: [...byName].map(([name, value]) => [name, orderedValue(value)]) };
}

function orderedValue(value: Value): OrderedValue {
  switch (value.kind) {
    case "scalar":
      return value.value;
    case "list":
      return value.items.map(orderedValue);
    case "hash":
      return orderedPairs(value.pairs);
    case "missing":
      return "<missing>";
    default:
      return value satisfies never;
  }
}

/** In the order in which they are read. */
function scalarsOfPair({ value, peeked }: Pair): readonly Scalar[] {
  return peeked === undefined ? scalarsOf(value) : [...scalarsOf(value), peeked];
}

function scalarsOf(value: Value): readonly Scalar[] {
  switch (value.kind) {
    case "scalar":
      return [value];
    case "list":
      return value.items.flatMap(scalarsOf);
    case "hash":
      return value.pairs.flatMap(scalarsOfPair);
    case "missing":
      return [];
    default:
      return value satisfies never;
  }
}
