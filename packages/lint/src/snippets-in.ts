import type { Range } from "@longhand/diagnostics";
import type { LintDocument } from "./document.ts";
import { extractBlocks } from "./documents/extract.ts";
import { readBlock } from "./shell/read-block.ts";
import type { Snippet } from "./snippet.ts";

/**
 * The stretches of a page that hold commands, as `lint` reads them, as far as they touch a range of it: one that is an editor's cursor costs
 * a page's blocks and a single snippet. `programs` are further names of the AWS CLI.
 */
export function snippetsIn(
  { name, text, format }: LintDocument,
  { start, end }: Range,
  programs: readonly string[],
): readonly Snippet[] {
  const touching = extractBlocks({ name, text }, format).filter(
    ({ range }) => range.start <= end && start <= range.end,
  );
  return touching.flatMap((block) => readBlock(block, programs).snippet ?? []);
}
