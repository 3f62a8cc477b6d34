import type { Range } from "@longhand/diagnostics";

/** `<user-pool-id>`, as pages write what a reader has to fill in. With a blank before the `>` it is two redirections. */
const placeholder = /(?<![\\<$&\d])<[A-Za-z][\w.-]*(?: [\w.-]+)*>(?![>(&])/g;

/** A text in which placeholders no longer look like redirections to a shell. */
export interface MaskedText {
  /** As long as the text itself. */
  readonly masked: string;
  readonly placeholders: readonly Range[];
}

/** Masks the placeholders of a text. */
export function maskPlaceholders(text: string): MaskedText {
  const placeholders = [...text.matchAll(placeholder)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return { masked: text.replaceAll(placeholder, (found) => "x".repeat(found.length)), placeholders };
}
