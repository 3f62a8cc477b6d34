import type { Range } from "@longhand/diagnostics";

/**
 * What a comment in a page asks for: nothing is reported
 *
 * - `line`: of its own line;
 * - `next-line`: of the next line that is not blank, and of the command that begins there;
 * - `next-block`: of the next block of commands; in a script, up to the next blank line;
 * - `from-here`: from there on, up to an `enable` of the same rules;
 * - `file`: of the page.
 */
export type Scope = "line" | "next-line" | "next-block" | "from-here" | "file";

/** A comment that switches rules off. All ranges are places of the page. */
export interface Directive {
  readonly kind: "disable" | "enable";
  readonly scope: Scope;
  /** The rules that it names; none means all. */
  readonly rules: readonly NamedRule[];
  /** Why; empty where it does not say. */
  readonly reason: string;
  /** The comment, with what makes it one. */
  readonly range: Range;
}

/** A code as a comment names it, `snippet/partial-update`, or a layer, `snippet/*`. */
export interface NamedRule {
  readonly code: string;
  readonly range: Range;
}

/** Whether a name stands for a code. */
export function isNamed(name: string, code: string): boolean {
  return name.endsWith("/*") ? code.startsWith(name.slice(0, -1)) : name === code;
}
