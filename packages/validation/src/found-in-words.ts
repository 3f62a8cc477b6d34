import { show } from "@longhand/diagnostics";

/** A value in words, for messages: its type, and the value itself where it is short and may be shown. */
export function foundInWords(value: unknown, sensitive: "sensitive" | "open"): string {
  const shown = sensitive === "open" ? show : () => "";
  switch (typeof value) {
    case "string":
      return `the text ${shown(value)}`.trimEnd();
    case "number":
    case "bigint":
      return `the number ${shown(String(value))}`.trimEnd();
    case "boolean":
      return `the boolean ${shown(String(value))}`.trimEnd();
    case "undefined":
      return "nothing";
    case "object":
      return objectInWords(value);
    case "function":
      return "a function";
    default:
      return "a symbol";
  }
}

function objectInWords(value: object | null): string {
  if (value === null) return "`null`";
  if (Array.isArray(value)) return "a list";
  return value instanceof Uint8Array ? "binary data" : "an object";
}
