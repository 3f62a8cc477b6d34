import { type DiagnosticExtras, nearest, type RangePlace } from "@longhand/diagnostics";

/** What was probably meant by the name at a place: the names that resemble it, and the best of them as a fix. */
export function suggestName({ source, range }: RangePlace, names: Iterable<string>): DiagnosticExtras {
  const suggestions = nearest(source.text.slice(range.start, range.end), names);
  const [best] = suggestions;
  if (best === undefined) return {};
  return { suggestions, fix: { title: `Write \`${best}\``, edits: [{ range, newText: best }] } };
}
