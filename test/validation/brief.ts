import type { Diagnostic } from "@longhand/diagnostics";

/** What a table says of a diagnostic: its code, its place, and `cli` where the AWS CLI refuses it too. */
export function brief({ code, at, cli }: Diagnostic): string {
  const place = at.kind === "pointer" ? `${at.pointer}${at.part === "key" ? " (key)" : ""}` : "text";
  return `${code} at ${place === "" ? "the root" : place}${cli === undefined ? "" : ", cli"}`;
}
