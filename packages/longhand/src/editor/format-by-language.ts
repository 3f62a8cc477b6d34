import type { DocumentFormat } from "@longhand/lint";

/** How pages are written, by the names that editors have for languages. */
export const formatByLanguage: ReadonlyMap<string, DocumentFormat> = new Map<string, DocumentFormat>([
  ["markdown", "markdown"],
  ["mdx", "markdown"],
  ["restructuredtext", "rst"],
  ["rst", "rst"],
  ["shellscript", "shell"],
  ["sh", "shell"],
  ["bash", "shell"],
  ["zsh", "shell"],
  ["yaml", "workflow"],
  ["github-actions-workflow", "workflow"],
  ["plaintext", "text"],
  ["text", "text"],
]);
