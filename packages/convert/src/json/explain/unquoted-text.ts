import { type Diagnostic, defineDiagnostic, type Fix, type Source } from "@longhand/diagnostics";
import type { JsonFault } from "../json-fault.ts";
import { quoteWord } from "./found.ts";
import { placeOf } from "./recogniser.ts";
import { endsWell, type Slot } from "./slot.ts";

const jsonUnquotedText = defineDiagnostic({
  code: "syntax/json-unquoted-text",
  severity: "error",
  message: ({ word, slot, jsonWord }: { word: string; slot: Slot; jsonWord: string | undefined }) => {
    if (slot === "name") return `The name ${quoteWord(word)} must stand in double quotes.`;
    if (jsonWord !== undefined) return `JSON writes \`${jsonWord}\` for ${quoteWord(word)}.`;
    return `${quoteWord(word)} must stand in double quotes; only numbers, \`true\`, \`false\` and \`null\` go without.`;
  },
});

/** Words without quotes; a value may hold what an ARN or an address holds. Made when they are needed: to look up classes takes V8 long. */
const words: Readonly<Record<Slot, () => RegExp>> = {
  name: () => /[\p{L}\p{N}_$][\p{L}\p{N}_$.-]*/uy,
  value: () => /[\p{L}_$][\p{L}\p{N}_$.:/@#+-]*/uy,
};

/** What other languages call JSON's three words. */
const jsonWords: ReadonlyMap<string, string> = new Map([
  ["true", "true"],
  ["false", "false"],
  ["null", "null"],
  ["none", "null"],
  ["nil", "null"],
  ["undefined", "null"],
]);

/** `{a: 1}`, `[email]` or Python's `True`. */
export function unquotedText(source: Source, { reason, offset, open }: JsonFault): Diagnostic | undefined {
  if (reason !== "name" && reason !== "value") return undefined;
  const pattern = words[reason]();
  pattern.lastIndex = offset;
  const word = pattern.exec(source.text)?.[0];
  if (word === undefined) return undefined;
  const jsonWord = reason === "value" ? jsonWords.get(word.toLowerCase()) : undefined;
  const range = { start: offset, end: offset + word.length };
  const fix: Fix = {
    title: jsonWord === undefined ? "Put it in double quotes" : `Write \`${jsonWord}\``,
    edits: [{ range, newText: jsonWord ?? `"${word}"` }],
  };
  const at = placeOf(source, range.start, range.end);
  const certain = endsWell(source.text, range.end, reason, open);
  return jsonUnquotedText(at, { word, slot: reason, jsonWord }, certain ? { fix } : {});
}
