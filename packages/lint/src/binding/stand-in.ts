import type { Diagnostic } from "@longhand/diagnostics";

/**
 * True where a value only names what has to stand there: `--language-code language-code`, `--type your-type`. Of such a value a page does not
 * claim that the service knows it.
 */
export function isStandIn({ at, message }: Diagnostic): boolean {
  if (at.kind !== "range") return false;
  const value = at.source.text.slice(at.range.start, at.range.end);
  // `the-language-of-your-job`
  if (/(?:^|[^a-z])(?:your|my|the|example|sample|placeholder)(?:[^a-z]|$)/i.test(value)) return true;
  const written = plain(value).replace(/^(?:your|my|the|some|example)/, "");
  const names = Array.from(message.matchAll(/`([\w.-]+)`/g), ([, name = ""]) => plain(name));
  // The message names the value first, and then the member.
  return written.length >= 4 && names.slice(1).some((name) => name.includes(written) || written.endsWith(name));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
