import { isJsonObject } from "./located.ts";
import { withoutDocumentation } from "./without-documentation.ts";

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
