import type { Range } from "@longhand/diagnostics";
import type { WordPart } from "unbash";
import { ansiQuotedUnits, bareUnits, doubleQuotedUnits } from "./quoted-units.ts";
import { type Positioned, rangeWithin } from "./range-within.ts";
import type { ShellUnit } from "./shell-lexer.ts";

/** The units of a range of a text, whose parts are known as far as they are more than plain characters. */
export function wordUnits(text: string, range: Range, parts: readonly WordPart[]): readonly ShellUnit[] {
  return between(range, parts, {
    plain: (gap) => bareUnits(text, gap),
    part: (part) => partUnits(text, part),
  });
}

/** What becomes of the parts of a range, and of the plain characters between them. */
interface Reader<Part> {
  readonly plain: (gap: Range) => readonly ShellUnit[];
  readonly part: (part: Part) => readonly ShellUnit[];
}

function between<Part extends Positioned>(
  { start, end }: Range,
  parts: readonly Part[],
  { plain, part }: Reader<Part>,
): readonly ShellUnit[] {
  const units = parts.flatMap((current, index) => {
    const gap = { start: parts[index - 1]?.end ?? start, end: current.pos };
    return [...plain(gap), ...part(current)];
  });
  return [...units, ...plain({ start: Math.min(parts.at(-1)?.end ?? start, end), end })];
}

function partUnits(text: string, part: WordPart): readonly ShellUnit[] {
  const range = rangeWithin(text, part);
  switch (part.type) {
    case "Literal":
      return bareUnits(text, range);
    case "Glob":
    case "BraceExpansion":
    case "ExtendedGlob":
      return wordUnits(text, range, part.parts ?? []);
    case "SingleQuoted": {
      const inner = insideOf(range, 1);
      return [quotes(inner), { kind: "quoted", text: text.slice(inner.start, inner.end), range: inner }];
    }
    case "AnsiCQuoted": {
      const inner = insideOf(range, 2);
      return [quotes(inner), ...ansiQuotedUnits(text, inner, part.value)];
    }
    case "DoubleQuoted":
    case "LocaleString": {
      const inner = insideOf(range, part.type === "DoubleQuoted" ? 1 : 2);
      const reader = {
        plain: (gap: Range) => doubleQuotedUnits(text, gap),
        part: (child: (typeof part.parts)[number]) => childUnits(text, child),
      };
      return [quotes(inner), ...between(inner, part.parts, reader)];
    }
    case "SimpleExpansion":
    case "ParameterExpansion":
    case "CommandExpansion":
    case "ArithmeticExpansion":
    case "ProcessSubstitution":
      return [{ kind: "unknown", text: text.slice(range.start, range.end), range }];
    default:
      return part satisfies never;
  }
}

function childUnits(text: string, child: { readonly type: string } & Positioned): readonly ShellUnit[] {
  const range = rangeWithin(text, child);
  if (child.type === "Literal") return doubleQuotedUnits(text, range);
  return [{ kind: "unknown", text: text.slice(range.start, range.end), range }];
}

/** A range without its opening quote, which is `opening` characters long, and without its closing one. */
function insideOf({ start, end }: Range, opening: number): Range {
  return { start: start + opening, end: end - 1 };
}

/** That there are quotes makes a word, even where nothing stands in them. */
function quotes({ start }: Range): ShellUnit {
  return { kind: "quoted", text: "", range: { start, end: start } };
}
