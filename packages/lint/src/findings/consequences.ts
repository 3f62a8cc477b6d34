import { type Range, toHome } from "@longhand/diagnostics";
import type { Command } from "../command.ts";
import type { PlacedDiagnostic } from "./to-finding.ts";

/** What follows from a cause: findings whose code begins so, at its own place, in the words that it touches, or anywhere in its command. */
interface Consequence {
  readonly codes: readonly string[];
  readonly reach: "place" | "words" | "command";
}

const value: Consequence = { codes: ["syntax/", "shape/"], reach: "words" };

const pieces: Consequence = {
  codes: ["syntax/", "shape/", "command/braces-expanded", "command/stray-word", "command/too-many-words"],
  reach: "words",
};

const consequences: ReadonlyMap<string, Consequence> = new Map([
  ["snippet/backslash-in-quotes", value],
  ["snippet/misspelt-file-reference", value],
  ["snippet/eaten-quotes", value],
  ["snippet/comma-joined-list", value],
  ["snippet/unquoted-braces", pieces],
  ["snippet/blank-after-comma", pieces],
  ["snippet/members-apart", pieces],
  ["snippet/nested-quotes", pieces],
  ["shape/file-split-into-characters", { codes: ["syntax/", "shape/"], reach: "place" }],
  // A dash makes a value of an option, and then the option is missing and the value is one too many.
  ["snippet/typographic-character", { codes: ["command/"], reach: "command" }],
]);

/** Leaves out findings that follow from another one. */
export function withoutConsequences(
  found: readonly PlacedDiagnostic[],
  commands: readonly Command[],
): readonly PlacedDiagnostic[] {
  const explained = found.flatMap((cause) => {
    const consequence = consequences.get(cause.code);
    return consequence === undefined ? [] : [{ cause, ...consequence, ranges: reachOf(cause, consequence, commands) }];
  });
  if (explained.length === 0) return found;
  return found.filter((diagnostic) => {
    return !explained.some(({ cause, codes, ranges }) => {
      const isKind = cause !== diagnostic && codes.some((start) => diagnostic.code.startsWith(start));
      return isKind && ranges.some((range) => touches(range, homeRange(diagnostic)));
    });
  });
}

/** Stretches of the page that a cause has to do with. */
function reachOf(cause: PlacedDiagnostic, { reach }: Consequence, commands: readonly Command[]): readonly Range[] {
  const place = homeRange(cause);
  if (reach === "place") return [place];
  return commands.flatMap(({ shell, range, program, words }) => {
    const whole = toHome(shell, range).range;
    if (!touches(whole, place)) return [];
    if (reach === "command") return [whole];
    return [program, ...words].map((word) => toHome(shell, word.range).range).filter((word) => touches(word, place));
  });
}

function homeRange({ at }: PlacedDiagnostic): Range {
  return toHome(at.source, at.range).range;
}

function touches(first: Range, second: Range): boolean {
  return first.start <= second.end && second.start <= first.end;
}
