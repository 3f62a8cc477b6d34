import type { Fix, RangePlace } from "@longhand/diagnostics";
import { quoteText } from "@longhand/grammar";
import type { Form } from "./provenance.ts";

/** A suggestion, written in the place of what is wrong, as the notation there has it. */
export function suggestionFix(suggestion: string | number | boolean, { range }: RangePlace, form: Form): Fix {
  return { title: `Write \`${suggestion}\``, edits: [{ range, newText: written(suggestion, form) }] };
}

function written(suggestion: string | number | boolean, form: Form): string {
  const text = String(suggestion);
  switch (form) {
    case "plain":
      return text;
    case "json":
      return JSON.stringify(suggestion);
    case "shorthand":
      return isWord(text) ? text : quoteText(text);
    case "yaml":
      // Quotes, unless it is no text, or cannot be taken for anything else.
      return typeof suggestion !== "string" || /^[A-Z]+_\w+$/.test(text) ? text : JSON.stringify(text);
    default:
      return form satisfies never;
  }
}

function isWord(text: string): boolean {
  return /^[\w.:/#-]+$/.test(text);
}
