import type { Source } from "@longhand/diagnostics";
import type { DocumentFormat } from "../document.ts";
import type { Block } from "./block.ts";
import { markdownBlocks } from "./markdown.ts";
import { rstBlocks } from "./rst.ts";
import { shellBlocks } from "./shell.ts";
import { textBlocks } from "./text.ts";
import { workflowBlocks } from "./workflow.ts";

const extractors: Readonly<Record<DocumentFormat, (page: Source) => readonly Block[]>> = {
  markdown: (page) => markdownBlocks(page),
  rst: rstBlocks,
  shell: shellBlocks,
  text: textBlocks,
  workflow: workflowBlocks,
};

/** The stretches of a page that may hold commands, in their order. */
export function extractBlocks(page: Source, format: DocumentFormat): readonly Block[] {
  return extractors[format](page);
}
