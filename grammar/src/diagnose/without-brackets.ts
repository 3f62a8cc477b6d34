import type { Diagnostic, Range } from "@longhand/diagnostics";
import type { Pair } from "../ast.ts";
import { codeAt } from "../characters.ts";
import { listWithoutBrackets } from "../diagnostics.ts";
import { type Position, positionsAt } from "../owner.ts";
import { isQuote, quotedEnd } from "../quoted.ts";
import { type DiagnoseContext, placeAt, replace } from "./context.ts";

/**
 * `{b=c,d,'e'}`: inside braces, what has no `=` behind a pair is evidently another value of that pair. `item` is the first of
 * those that follow each other. Undefined at the top, where commas do make a list, and behind a value in brackets.
 */
export function diagnoseWithoutBrackets(context: DiagnoseContext, item: Range): Diagnostic | undefined {
  const path = positionsAt(context.document, item.start);
  const position = path.at(-1);
  const previous = position?.siblings[position.index - 1];
  if (path.length < 2 || position === undefined || previous === undefined) return undefined;
  const { text } = context;
  const at = placeAt(context, item.start, item.end);
  const key = text.slice(item.start, item.end);
  if (previous.value.kind === "missing") return listWithoutBrackets(at, { key, owner: undefined });
  // A closer that is read as a value is no list either: there something else is wrong, and said elsewhere.
  if (previous.value.kind !== "scalar" || previous.value.raw.startsWith("}")) return undefined;
  const { start } = previous.value;
  const end = lastItemEnd(context, position);
  const owner = previous.key.name;
  if (end === undefined) return listWithoutBrackets(at, { key, owner });
  const fix = replace("Put the list in brackets", start, end, `[${text.slice(start, end)}]`);
  return listWithoutBrackets(at, { key, owner }, { fix });
}

/** Where the items that follow each other from this one on end; undefined where something else stands behind the first. */
function lastItemEnd(context: DiagnoseContext, { siblings, index }: Position): number | undefined {
  let end: number | undefined;
  for (const pair of siblings.slice(index)) {
    const itemEnd = itemEndOf(context, pair);
    if (itemEnd === undefined) break;
    end = itemEnd;
  }
  return end;
}

/** Where a key without value, or a text in quotes that stands for one, ends; undefined where there is anything else. */
function itemEndOf({ text, quotes }: DiagnoseContext, { key, value }: Pair): number | undefined {
  if (value.kind !== "missing") return undefined;
  if (key.name !== "") return value.start === value.end ? key.end : undefined;
  const isQuoted = isQuote(codeAt(text, value.start)) && quotedEnd(text, value.start, quotes) === value.end;
  return isQuoted ? value.end : undefined;
}
