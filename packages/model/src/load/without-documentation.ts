/**
 * The JSON of a model, or of a part of it, with empty documentation: it mostly is longer than all the rest, and nobody reads it. `opening` is
 * what stands before each text of it, with the quote. Within a string of JSON none can stand, because its quotes would be escaped.
 */
export function withoutDocumentation(json: string, opening = '"documentation":"'): string {
  let kept = "";
  let at = 0;
  for (let found = json.indexOf(opening); found !== -1; found = json.indexOf(opening, at)) {
    const start = found + opening.length;
    kept += json.slice(at, start);
    at = closingQuote(json, start);
  }
  return kept + json.slice(at);
}

/** The quote that ends a string; behind the last character where none does. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at === -1 ? text.length : at;
}

/** Whether the number of backslashes before a place is odd. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === "\\") first -= 1;
  return (at - first) % 2 === 1;
}
