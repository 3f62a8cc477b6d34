import { bareEnd, isPythonSpace, quoteWith } from "@longhand/grammar";
import { following, prepend, type Writer } from "./writer.ts";

/** Where a value stands: behind a top-level `=`, behind a comma of a top-level list, in brackets, behind `=` in braces. */
export type Position = "first" | "second" | "item" | "entry";

/** Writes a text as a scalar, bare or in quotes, whichever is shorter. Returns false where neither reads back as it. */
export function writeText(writer: Writer, text: string, position: Position): boolean {
  const bare = bareText(writer, text, position);
  const quoted = quotedText(writer, text);
  const shorter = bare === undefined || (quoted !== undefined && quoted.length < bare.length) ? quoted : bare;
  if (shorter === undefined) return false;
  prepend(writer, shorter);
  return true;
}

function bareText(writer: Writer, text: string, position: Position): string | undefined {
  if (text === "") return emptyText(writer, position);
  const escaped = text.replaceAll(",", "\\,");
  // A bracket may start a value, but it misleads whoever reads it.
  if (escaped.startsWith("]") || escaped.startsWith("}")) return undefined;
  if (isPythonSpace(text.charCodeAt(text.length - 1))) return undefined;
  if (bareEnd(escaped, 0, position === "second" ? "second" : "first") !== escaped.length) return undefined;
  // Behind a backslash a comma would be escaped; the blank between them is trimmed.
  return escaped.endsWith("\\") && following(writer) === "," ? `${escaped} ` : escaped;
}

/** Nothing is an empty text, but not behind a comma of a top-level list, and before a bracket only with a comma. */
function emptyText(writer: Writer, position: Position): string | undefined {
  if (position === "second") return undefined;
  return (position === "item" || position === "entry") && following(writer) !== "," ? "," : "";
}

/** The shorter of both quotings; of two equal ones that which is in use already, so that the other stays free. */
function quotedText({ quotes }: Writer, text: string): string | undefined {
  const kinds = (["'", '"'] as const).filter((quote) => !text.endsWith("\\") || !quotes.has(quote));
  const [first, second] = kinds.map((quote) => quoteWith(text, quote));
  if (first === undefined || second === undefined) return first ?? second;
  if (first.length !== second.length) return first.length < second.length ? first : second;
  return quotes.has('"') && !quotes.has("'") ? second : first;
}
