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
function printScalar({ raw }: Scalar): string {
  return raw.endsWith("\\") ? `${raw} ` : raw;
}

function printList({ style, items }: List): string {
  if (style === "csv") return items.map(printCsvItem).join(",");
  return `[${items.map(printValue).join(",")}${closingComma(items.at(-1))}]`;
}

/**
 * Behind a comma, an empty value without quotes was a blank that only Python takes for one. A no-break space is such a
 * blank; quotes would not do, because they could reopen an earlier value that ends in a backslash.
 */
function printCsvItem(item: Value, index: number): string {
  return index > 0 && isEmpty(item) ? "\u00A0" : printValue(item);
}

function printHash({ pairs }: Hash): string {
  return `{${pairs.map(printPair).join(",")}${closingComma(pairs.at(-1)?.value)}}`;
}

/** An empty value at the end needs a comma: `[]` has no item, and in `{b=}` the brace would be the value. */
function closingComma(last: Value | undefined): string {
  return isEmpty(last) ? "," : "";
}

function isEmpty(value: Value | undefined): boolean {
  return value?.kind === "scalar" && value.raw === "";
}
