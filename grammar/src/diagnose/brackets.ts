import type { Diagnostic } from "@longhand/diagnostics";
import type { Document, Scalar } from "../ast.ts";
import { Code, codeAt, isBlank } from "../characters.ts";
import { closerAsValue, unclosedBracket } from "../diagnostics.ts";
import { bracketAt, ownerAt } from "../owner.ts";
import type { UnclosedProblem } from "../problem.ts";
import { type DiagnoseContext, placeAt, replace } from "./context.ts";

/** Brackets that are open at one place, innermost first: one diagnostic, and one fix that closes them all. */
export function diagnoseUnclosed(
  context: DiagnoseContext,
  innermost: UnclosedProblem,
  run: readonly UnclosedProblem[],
): Diagnostic {
  const { document, text } = context;
  const misread = closerRead(document, innermost.start);
  if (misread !== undefined) return diagnoseMisread(context, misread);
  const closers = run.map(({ start }) => closerOf(text, start));
  const place = trimmed(text, innermost.end);
  return unclosedBracket(
    placeAt(context, innermost.start, innermost.start + 1),
    { owner: ownerAt(document, innermost.start), closer: closerOf(text, innermost.start), further: run.length - 1 },
    { fix: replace("Close it", place, innermost.end, emptyValue(document, innermost.start) + closers.join("")) },
  );
}

function diagnoseMisread(context: DiagnoseContext, value: Scalar): Diagnostic {
  return closerAsValue(
    placeAt(context, value.start, value.start + 1),
    { owner: ownerAt(context.document, value.start), closer: value.raw.charAt(0) },
    { fix: replace("Write an empty value", value.start, value.start, "''") },
  );
}

function closerOf(text: string, bracket: number): string {
  return text.charCodeAt(bracket) === Code.openBracket ? "]" : "}";
}

/** What an empty value at the end of the hash at `start` needs, or the closing brace would be read as that value. */
function emptyValue(document: Document, start: number): string {
  const value = bracketAt(document, start);
  const last = value?.kind === "hash" ? value.pairs.at(-1)?.value : undefined;
  return last?.kind === "scalar" && last.raw === "" ? "''" : "";
}

/** Where the text before `end` ends without its blanks and a last comma. */
function trimmed(text: string, end: number): number {
  let at = end;
  while (isBlank(codeAt(text, at - 1)) || codeAt(text, at - 1) === Code.comma) at -= 1;
  return at;
}

/** In `{b=}` the `}` is read as the value of `b`: the first such value in the hash at `start`. */
function closerRead(document: Document, start: number): Scalar | undefined {
  const value = bracketAt(document, start);
  if (value?.kind !== "hash") return undefined;
  for (const pair of value.pairs) {
    if (pair.value.kind === "scalar" && pair.value.raw.startsWith("}")) return pair.value;
  }
  return undefined;
}
