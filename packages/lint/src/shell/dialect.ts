import type { Block } from "../documents/block.ts";
import type { Dialect } from "../snippet.ts";
import { dialectOfLanguage } from "./dialect-marks.ts";

const marks: readonly (readonly [Dialect, RegExp])[] = [
  ["posix", /\\[ \t]*$/gm],
  ["cmd", /[ \t"]\^[ \t]*$/gm],
  ["powershell", /[ \t"']`[ \t]*$/gm],
];

/** The shell that a block is written for, by what the page calls it and by how its lines go on. */
export function dialectOfBlock({ source, language, caption = "" }: Block): Dialect {
  return dialectByMarks(source.text) ?? declaredDialect(language?.name, caption);
}

/** The shell that the page says a block is for. */
export function declaredDialect(language: string | undefined, caption: string): Dialect {
  const named = language === undefined ? undefined : dialectOfLanguage(language);
  if (named !== undefined) return named;
  if (/\bpower ?shell\b/i.test(caption)) return "powershell";
  return /\bwindows\b|\bcommand prompt\b|\bcmd\.exe\b/i.test(caption) && !/\blinux\b|\bmacos\b|\bunix\b/i.test(caption)
    ? "cmd"
    : "posix";
}

/** The dialect whose mark ends most lines of a text; undefined where none ends any. */
export function dialectByMarks(text: string): Dialect | undefined {
  let best: Dialect | undefined;
  let most = 0;
  for (const [dialect, pattern] of marks) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > most) {
      most = count;
      best = dialect;
    }
  }
  return best;
}
