import type { Source } from "@longhand/diagnostics";
import type { DocumentFormat } from "../document.ts";
import type { Block } from "./block.ts";
import { rstBlocks } from "./rst.ts";

/** The stretches of a page that may hold commands, in their order. */
export function extractBlocks(page: Source, format: DocumentFormat): readonly Block[] {
  switch (format) {
    case "rst":
      return rstBlocks(page);
    default:
      return [];
  }
}
