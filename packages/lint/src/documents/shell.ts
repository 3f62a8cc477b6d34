import type { Source } from "@longhand/diagnostics";
import type { Block } from "./block.ts";
import { joinLines, pageLines } from "./page.ts";

/** A script is one block. */
export function shellBlocks(page: Source): readonly Block[] {
  const range = { start: 0, end: page.text.length };
  return [{ kind: "script", holds: "commands", source: joinLines(page, pageLines(page.text)), range, prefix: "" }];
}
