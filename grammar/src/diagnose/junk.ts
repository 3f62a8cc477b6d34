import type { Diagnostic } from "@longhand/diagnostics";
import type { Hash, List, Scalar, Value } from "../ast.ts";
import { trimmedEnd } from "../bare.ts";
import { Code, characterAt, codeAt, skipBlanks, withoutBlanks } from "../characters.ts";
import {
  bracketInValue,
  characterInValue,
  doubledEquals,
  quoteInValue,
  strayBracket,
  textAfterBracket,
  textAfterQuote,
  trailingBlank,
} from "../diagnostics.ts";
import { ownerAt } from "../owner.ts";
import type { JunkProblem } from "../problem.ts";
import { quoteText } from "../quote.ts";
import { isQuote, unescapeQuoted } from "../quoted.ts";
import { type DiagnoseContext, placeAt, replace } from "./context.ts";
import { diagnoseBackslash, quoteWritten } from "./quotes.ts";

/** Something stands behind a value that cannot: what the value is tells what was meant. */
export function diagnoseJunk(context: DiagnoseContext, problem: JunkProblem): Diagnostic {
  const value = problem.after;
  if (value.kind === "list" || value.kind === "hash") return afterBracket(context, problem, value);
  if (value.kind === "scalar" && value.quote !== "none") return afterQuoted(context, problem, value);
  return afterBare(context, problem, value);
}

function afterBracket(context: DiagnoseContext, { start, end }: JunkProblem, value: List | Hash): Diagnostic {
  const { text } = context;
  const bracket = text.charAt(value.end - 1);
  const at = placeAt(context, start, end);
  if (skipBlanks(text, value.end) === text.length) {
    const blanks = placeAt(context, value.end, end);
    return trailingBlank(blanks, { bracket }, { fix: replace("Delete the blank", value.end, end, "") });
  }
  const code = codeAt(text, start);
  if (code === Code.closeBrace || code === Code.closeBracket) {
    const fix = replace("Delete it", start, start + 1, "");
    return strayBracket(placeAt(context, start, start + 1), { character: text.charAt(start) }, { fix });
  }
  const opens = code === Code.openBrace || code === Code.openBracket;
  const fix = replace("Add a comma", value.end, value.end, ",");
  return textAfterBracket(at, { text: text.slice(start, end), bracket }, opens ? { fix } : {});
}

function afterQuoted(context: DiagnoseContext, { start, end }: JunkProblem, value: Scalar): Diagnostic {
  const { text } = context;
  const owner = ownerAt(context.document, value.start);
  const backslash = diagnoseBackslash(context, value, owner);
  if (backslash !== undefined) return backslash;
  const restEnd = withoutBlanks(text, end);
  const rest = text.slice(start, restEnd);
  const fix = replace(
    "Quote the whole value",
    value.start,
    restEnd,
    quoteText(meantText(value.raw, text.slice(value.end, restEnd))),
  );
  return textAfterQuote(placeAt(context, start, restEnd), { owner, text: rest }, { fix });
}

/**
 * The text that a quoted value and what follows it were meant to be. In `'It's me'` the outer quotes quote it, in
 * `"Me" <a@b.c>` all are part of it; what looks like a blank is none.
 */
function meantText(quoted: string, rest: string): string {
  if (trimmedEnd(rest, 0, rest.length) === 0) return unescapeQuoted(quoted);
  const isApostrophe = rest.indexOf(quoted.charAt(0)) === rest.length - 1;
  return isApostrophe ? unescapeQuoted(quoted + rest) : quoted + rest;
}

/** An unquoted value stops at a character that it cannot contain; quotes around all of it are what was meant. */
function afterBare(context: DiagnoseContext, problem: JunkProblem, value: Value): Diagnostic {
  const { text } = context;
  const { start } = problem;
  const owner = ownerAt(context.document, value.start);
  const character = characterAt(text, start);
  const at = placeAt(context, start, start + character.length);
  const code = codeAt(text, start);
  const fix = quoteWritten(context, value.start, problem.end);
  if (isQuote(code)) return quoteInValue(at, { owner, character }, { fix });
  if (code === Code.equals)
    return doubledEquals(at, { owner }, { fix: replace("Delete the second `=`", start, start + 1, "") });
  if (code === Code.closeBrace || code === Code.closeBracket) return bracketInValue(at, { owner, character }, { fix });
  return characterInValue(at, { owner, character }, { fix });
}
