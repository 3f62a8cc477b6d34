/*
 * Our own form as text, with each operation and each shape on a line of its own, as `pnpm gen` writes it: one is found and read without
 * the others.
 */

/** The operations or the shapes in the text: a map of what their lines say. */
export interface TextPart {
  readonly size: number;
  readonly has: (name: string) => boolean;
  readonly keys: () => MapIterator<string>;
  /** What stands behind a name that there is, read. */
  readonly read: (name: string) => unknown;
}

/** The entries of an object at the top of the text. */
export function textPart(text: string, part: "operations" | "shapes"): TextPart {
  const opening = `\n"${part}":{`;
  const start = text.indexOf(opening) + opening.length;
  const end = text.indexOf("\n}", start);
  const places = new Map<string, number>();
  let names: ReadonlySet<string> | undefined;
  const placeOf = (name: string) => {
    const known = places.get(name);
    if (known !== undefined) return known;
    const key = `\n${JSON.stringify(name)}:`;
    const found = text.indexOf(key, start);
    const place = found === -1 || found > end ? -1 : found + key.length;
    places.set(name, place);
    return place;
  };
  const allNames = () => {
    names ??= namesIn(text.slice(start, end));
    return names;
  };
  return {
    get size() {
      return allNames().size;
    },
    has: (name) => placeOf(name) !== -1,
    keys: () => allNames().keys(),
    read: (name) => readLine(text, placeOf(name)),
  };
}

function namesIn(lines: string): ReadonlySet<string> {
  return new Set(Array.from(lines.matchAll(/^"(\w+)":/gm), ([, name = ""]) => name));
}

function readLine(text: string, start: number): unknown {
  const line = text.slice(start, text.indexOf("\n", start));
  return JSON.parse(line.endsWith(",") ? line.slice(0, -1) : line);
}

/** The object on the first line, which says what service it is. */
export function readServiceLine(text: string): unknown {
  return JSON.parse(`${text.slice(0, text.indexOf(",\n"))}}`);
}
