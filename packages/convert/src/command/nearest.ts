import type { DiagnosticExtras, RangePlace } from "@longhand/diagnostics";
import { cliName } from "@longhand/model";
import { closeMatches } from "./close-matches.ts";

/** What was probably meant by a word at a place: the names that resemble it, and the best of them as a fix. */
export function nearest(at: RangePlace, names: Iterable<string>): DiagnosticExtras {
  const { source, range } = at;
  const suggestions = closeMatches(inCliSpelling(source.text.slice(range.start, range.end)), names, 0.6);
  const [best] = suggestions;
  if (best === undefined) return {};
  return { suggestions, fix: { title: `Write \`${best}\``, edits: [{ range, newText: best }] } };
}

/** Names as the API and the SDKs spell them (`UserPoolId`, `--userPoolId`) are likened in the AWS CLI's spelling. */
function inCliSpelling(name: string): string {
  const bare = name.replace(/^-+/, "");
  return name.slice(0, name.length - bare.length) + cliName(bare);
}
