import type { Source } from "@longhand/diagnostics";
import type { Block } from "./block.ts";
import { cut } from "./cut.ts";

/** A file that a page shows, with its text at home in the page. */
export interface ShownFile {
  /** As the page names it: a path, or the last part of one. */
  readonly name: string;
  readonly source: Source;
  /** Where the text begins in the page. */
  readonly start: number;
}

/** A file's name as a caption gives it: with an ending, in markup or not. */
const fileName =
  /[\w./~-]*[\w-]\.(?:json|ya?ml|txt|pem|sh|py|js|xml|csv|html|policy|tf|conf|cfg|template)(?![\w.-]*\w)/gi;

/** The file that a block without commands shows, where its caption names one. */
export function shownFile({ caption = "", source, range }: Block): ShownFile | undefined {
  const name = caption.match(fileName)?.at(-1);
  // `Output::` and the like stand alone in their sentence.
  if (name === undefined || /(?:^|[.!?]\s+)\W*(?:sample |example )?(?:output|response|result)s?\W*$/i.test(caption))
    return undefined;
  return { name, source: withoutLastLineEnd(source), start: range.start };
}

/** Whether a file ends with a line end, a page does not show; to JSON it is the same, to shorthand it is not. */
function withoutLastLineEnd(source: Source): Source {
  return source.text.endsWith("\n") ? cut(source, [{ start: 0, end: source.text.length - 1 }]) : source;
}

/** The file that a reference leads to: the one shown next behind the command, or the last before it. */
export function findShownFile(files: readonly ShownFile[], path: string, at: number): ShownFile | undefined {
  const wanted = baseName(path);
  const named = files.filter(({ name }) => name === path || baseName(name) === wanted);
  return named.find(({ start }) => start > at) ?? named.at(-1);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
