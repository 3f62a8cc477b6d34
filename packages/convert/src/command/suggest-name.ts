import { type DiagnosticExtras, nearest, type RangePlace } from "@longhand/diagnostics";
import { suggestionFix } from "../suggestion-fix.ts";

/** What was probably meant by the name at a place: the names that resemble it, and the best of them as a fix. */
export function suggestName(at: RangePlace, names: Iterable<string>): DiagnosticExtras {
  const { source, range } = at;
  const suggestions = nearest(source.text.slice(range.start, range.end), names);
  const [best] = suggestions;
  if (best === undefined) return {};
  return { suggestions, fix: suggestionFix(best, at, "plain") };
}
