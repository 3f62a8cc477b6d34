import type { Diagnostic } from "@longhand/diagnostics";
import type { Document, Pair, Scalar } from "../ast.ts";
import { Code, codeAt, isBlank } from "../characters.ts";
import { closerAsValue, unclosedBracket } from "../diagnostics.ts";
import { hashAt, ownerAt } from "../owner.ts";
import type { UnclosedProblem } from "../problem.ts";
import { type DiagnoseContext, placeAt, replace } from "./context.ts";

/** Brackets that are open at one place, innermost first: one diagnostic, and one fix that closes them all. */
export function diagnoseUnclosed(context: DiagnoseContext, { start, end, around }: UnclosedProblem): Diagnostic {
  const { document, text } = context;
  const misread = closerRead(document, start);
  if (misread !== undefined) return diagnoseMisread(context, misread);
  const closers = [start, ...around].map((bracket) => closerOf(text, bracket));
  return unclosedBracket(
    placeAt(context, start, start + 1),
    { owner: ownerAt(document, start), closer: closerOf(text, start), further: around.length },
    { fix: replace("Close it", trimmed(text, end), end, emptyValue(document, start) + closers.join("")) },
  );
}

function diagnoseMisread(context: DiagnoseContext, value: Scalar): Diagnostic {
  return closerAsValue(
    placeAt(context, value.start, value.start + 1),
    { owner: ownerAt(context.document, value.start), closer: "}" },
    { fix: replace("Write an empty value", value.start, value.start, "''") },
  );
}

function closerOf(text: string, bracket: number): string {
  return text.charCodeAt(bracket) === Code.openBracket ? "]" : "}";
}

/** What an empty value at the end of the hash at `start` needs, or the closing brace would be read as that value. */
function emptyValue(document: Document, start: number): string {
  const last = hashAt(document, start)?.pairs.at(-1)?.value;
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
  const [first] = closersIn(hashAt(document, start)?.pairs ?? []);
  return first;
}

/** In `{b={c=}}` the hash within closes one brace too late, and the one around it never. */
function* closersIn(pairs: readonly Pair[]): Generator<Scalar> {
  for (const { value } of pairs) {
    if (value.kind === "hash") yield* closersIn(value.pairs);
    else if (value.kind === "scalar" && value.raw.startsWith("}")) yield value;
  }
}
