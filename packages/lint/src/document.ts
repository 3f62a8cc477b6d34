/** How a page is written, which says where its commands stand. */
export type DocumentFormat = "markdown" | "rst" | "shell" | "workflow" | "text";

/** One page or script, whole. */
export interface LintDocument {
  /** What findings call it: its path. */
  readonly name: string;
  readonly text: string;
  readonly format: DocumentFormat;
}
