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
  return splitFields(json.slice(start, end), '\n    "');
}

/** The fields of such a field, which is an object itself. */
export function fieldsWithin(field: string): IndentedFields {
  return splitFields(field.slice(0, field.lastIndexOf("\n    }")), '\n      "');
}

function splitFields(object: string, opening: string): IndentedFields {
  const fields = new Map<string, string>();
  for (const field of object.split(opening).slice(1)) fields.set(field.slice(0, field.indexOf('"')), field);
  return fields;
}

/** The value of a field as `decode` gives its text, without what is documentation in it; undefined where it is no JSON. */
export function readIndented(field: string, decode: (part: string) => string): unknown {
  // The name is left out: as a field of its own, each would have V8 learn another kind of object.
  const colon = field.indexOf(":", field.indexOf('"'));
  const value = field.slice(colon + 1, field.endsWith(",") ? -1 : undefined);
  try {
    return JSON.parse(decode(withoutDocumentation(value)));
  } catch {
    return undefined;
  }
}
