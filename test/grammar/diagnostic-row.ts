/** A text that is refused, and the first thing that we say of it. */
export interface DiagnosticRow {
  readonly code: string;
  readonly text: string;
  /** What is marked, under the text; every UTF-16 unit takes one column, `|` is an empty range. */
  readonly mark: string;
  /** Given once for each wording. */
  readonly message?: string;
  /** What was expected, beside the message; absent where the message says it. */
  readonly expected?: string;
  /** What the fix is called; given once for each wording. */
  readonly title?: string;
  /** The text after the fix; absent where there is none. */
  readonly fixed?: string;
}
