import type { Fix } from "@longhand/diagnostics";
import { quoteText } from "@longhand/grammar";
import type { PlacedDiagnostic } from "../findings/to-finding.ts";

/** A key, and JSON behind it. */
const keyAndJson = /^([\w.:/#-]+)=(\s*[[{][\s\S]*)$/;

/** For JSON behind a key of shorthand: the same value as shorthand. None where shorthand cannot say it, or where more stands beside it. */
export function shorthandFix({ code, at }: PlacedDiagnostic): Fix | undefined {
  const { text } = at.source;
  const [, key, json = ""] = code === "syntax/json-in-shorthand" ? (keyAndJson.exec(text) ?? []) : [];
  const written = key === undefined ? undefined : printValue(parseJson(json));
  if (written === undefined) return undefined;
  return { title: "Write shorthand", edits: [{ range: { start: 0, end: text.length }, newText: `${key}=${written}` }] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function printValue(value: unknown): string | undefined {
  if (typeof value === "string") return /^[\w.:/#@-]+$/.test(value) ? value : quoteText(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "object" || value === null) return undefined;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(([key, inner]) => {
    const written = printValue(inner);
    if (written === undefined || !/^[\w.:/#-]+$/.test(key)) return undefined;
    return isList ? written : `${key}=${written}`;
  });
  if (parts.includes(undefined)) return undefined;
  return isList ? `[${parts.join(",")}]` : `{${parts.join(",")}}`;
}
