import type { Reference } from "@longhand/convert";

/** References as rows: the option, and its type. */
export function referenceRows(references: readonly Reference[]): readonly (readonly string[])[] {
  return references.map(({ option, type, required }) => [option, required ? `${type}, required` : type]);
}
