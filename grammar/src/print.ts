import type { Document, Hash, List, Pair, Scalar, Value } from "./ast.ts";

/**
 * A tree as text that reads back as the same value: each scalar as it was written, no blank that is not needed, no text
 * that the reading dropped. For a tree without errors; nothing is printed where a value is missing.
 */
export function print(document: Document): string {
  return document.pairs.map(printPair).join(",");
}

function printPair({ key, operator, value }: Pair): string {
  return key.name + operator + printValue(value);
}

function printValue(value: Value): string {
  switch (value.kind) {
    case "scalar":
      return printScalar(value);
    case "list":
      return printList(value);
    case "hash":
      return printHash(value);
    case "missing":
      return "";
    default:
      return value satisfies never;
  }
}

/** A bare value that ends in a backslash keeps a blank, or the comma that may follow would be escaped. */
function printScalar({ raw, quote }: Scalar): string {
  return quote === "none" && raw.endsWith("\\") ? `${raw} ` : raw;
}

function printList({ style, items }: List): string {
  const text = items.map(printValue).join(",");
  if (style === "csv") return text;
  return `[${text}${closingComma(items.at(-1))}]`;
}

function printHash({ pairs }: Hash): string {
  return `{${pairs.map(printPair).join(",")}${closingComma(pairs.at(-1)?.value)}}`;
}

/** An empty value at the end needs a comma: `[]` has no item, and in `{b=}` the brace would be the value. */
function closingComma(last: Value | undefined): string {
  return last?.kind === "scalar" && last.raw === "" ? "," : "";
}
