import type { ExcerptLine, Range, Severity } from "@longhand/diagnostics";

/** One problem of a page as plain data: JSON can hold it, and threads can hand it on. All places are places of the page. */
export interface Finding {
  /** `layer/kebab-name`; each has a page under `docs/rules/` or `docs/diagnostics/`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence with a full stop. */
  readonly message: string;
  readonly expected?: string;
  readonly at: PagePlace;
  readonly related?: readonly RelatedFinding[];
  readonly fix?: PageFix;
  /** The lines that it stands on, with carets, ready for a terminal. */
  readonly excerpt: readonly ExcerptLine[];
  /** The text that it is about, blanks joined: what a baseline knows it by after the page around it has changed. */
  readonly subject: string;
}

/** A stretch of a page: UTF-16 offsets, and lines and columns from 1, the columns in code points. */
export interface PagePlace extends Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Another place of the page that belongs to a finding. */
export interface RelatedFinding {
  readonly message: string;
  readonly at: PagePlace;
}

/** How sure it is that a fix says what the author meant: `unsafe` ones are applied only when somebody asks for them. */
export type FixSafety = "safe" | "unsafe";

/** How to put a page right: edits that do not overlap, in its order. */
export interface PageFix {
  /** An imperative without a full stop. */
  readonly title: string;
  readonly safety: FixSafety;
  readonly edits: readonly PageEdit[];
}

/** Replaces a stretch of the page; the text has the indents, the `> ` and the escapes that it needs there. */
export interface PageEdit {
  readonly at: PagePlace;
  readonly newText: string;
}
