import { isJsonObject } from "./located.ts";

/** The fields of an object by their names in their order, each as its text from the name on: `Name":{…},`. */
export type IndentedFields = ReadonlyMap<string, string>;

/**
 * The fields of an object that is itself a field, in JSON that is indented by two blanks. No string of JSON has a line end in it, so the lines tell
 * where each begins, and what is in them is not looked at. Undefined where there is no such object.
 */
export function indentedFields(json: string, name: string): IndentedFields | undefined {
  const start = json.indexOf(`\n  "${name}":`);
  const end = start === -1 ? -1 : json.indexOf("\n  }", start + 1);
  if (end === -1) return undefined;
  const [, ...fields] = json.slice(start, end).split('\n    "');
  return new Map(fields.map((field) => [field.slice(0, field.indexOf('"')), field]));
}

/** The value of a field as `decode` gives its text, without what is documentation in it; undefined where it is no JSON. */
export function readIndented(field: string, decode: (part: string) => string): unknown {
  const own = withoutDocumentation(field.endsWith(",") ? field.slice(0, -1) : field);
  try {
    const whole: unknown = JSON.parse(`{"${decode(own)}}`);
    return isJsonObject(whole) ? Object.values(whole)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** Before the text of a documentation. Within a string of JSON this cannot stand, because its quotes would be escaped. */
const opening = '"documentation":"';

/** A field whose documentation is empty: it mostly is longer than all the rest, and nobody reads it. */
function withoutDocumentation(field: string): string {
  let kept = "";
  let at = 0;
  for (let found = field.indexOf(opening); found !== -1; found = field.indexOf(opening, at)) {
    const start = found + opening.length;
    kept += field.slice(at, start);
    at = closingQuote(field, start);
  }
  return kept + field.slice(at);
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
