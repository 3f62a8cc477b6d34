import type { Diagnostic, Fix } from "@longhand/diagnostics";
import type { Hash, List, Scalar, Value } from "../ast.ts";
import { unescapeBare } from "../bare.ts";
import { Code, characterAt, codeAt, skipBlanks } from "../characters.ts";
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
import { diagnoseBackslash } from "./quotes.ts";

/** Something stands behind a value that cannot: what the value is tells what was meant. */
export function diagnoseJunk(context: DiagnoseContext, problem: JunkProblem): Diagnostic {
  const value = lastPart(problem.after);
  if (value.kind === "list" || value.kind === "hash") return afterBracket(context, problem, value);
  if (value.kind === "scalar" && value.quote !== "none") return afterQuoted(context, problem, value);
  return afterBare(context, problem, value);
}

function lastPart(value: Value): Value {
  return value.kind === "list" && value.style === "csv" ? (value.items.at(-1) ?? value) : value;
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
  const rest = text.slice(start, end).trimEnd();
  const at = placeAt(context, start, start + rest.length);
  const whole = text.slice(value.start, start + rest.length);
  const fix = replace("Quote the whole value", value.start, start + rest.length, quoteText(meantText(whole, rest)));
  return textAfterQuote(at, { owner, text: rest }, { fix });
}

/** What quotes of `whole` belong to the text: in `'It's me'` the outer ones quote it, in `"Me" <a@b.c>` all are part of it. */
function meantText(whole: string, rest: string): string {
  const isApostrophe = rest.indexOf(whole.charAt(0)) === rest.length - 1;
  return isApostrophe ? unescapeQuoted(whole) : whole;
}

/** An unquoted value stops at a character that it cannot contain; quotes around all of it are what was meant. */
function afterBare(context: DiagnoseContext, problem: JunkProblem, value: Value): Diagnostic {
  const { text } = context;
  const { start } = problem;
  const owner = ownerAt(context.document, value.start);
  const character = characterAt(text, start);
  const at = placeAt(context, start, start + character.length);
  const code = codeAt(text, start);
  const fix = quoteWhole(context, problem, value);
  if (isQuote(code)) return quoteInValue(at, { owner, character }, { fix });
  if (code === Code.equals)
    return doubledEquals(at, { owner }, { fix: replace("Delete the second `=`", start, start + 1, "") });
  if (code === Code.closeBrace || code === Code.closeBracket) return bracketInValue(at, { owner, character }, { fix });
  return characterInValue(at, { owner, character }, { fix });
}

function quoteWhole({ text }: DiagnoseContext, { end }: JunkProblem, value: Value): Fix {
  const written = text.slice(value.start, end).trimEnd();
  return replace("Quote the value", value.start, value.start + written.length, quoteText(unescapeBare(written)));
}
