import type { Service } from "../service.ts";
import { LazyMap } from "./lazy-map.ts";
import { linkLazily } from "./link.ts";
import { field, type Located, located } from "./located.ts";
import { readServiceLine, type TextPart, textPart } from "./own-text.ts";
import { readNames, readOperation } from "./read-longhand.ts";
import { readAnyShape } from "./read-shapes.ts";

/**
 * Makes a service of the text of our own form alone, so that a bundle for browsers has no reader of the other forms. An operation or a
 * shape is found in the text and read when it is asked for: all of them take longer than a conversion (16 ms of a start, and
 * `JSON.parse` alone 4 ms). For a model without problems, as a test knows the embedded one to be.
 */
export function loadOwn(text: string): Service {
  const operations = textPart(text, "operations");
  const shapes = textPart(text, "shapes");
  return linkLazily({
    ...readNames(field(located(readServiceLine(text)), "service")),
    operations: new LazyMap(operations, (name) => readOperation(name, entryOf(operations, name))),
    shapes: new LazyMap(shapes, (name) => readAnyShape(name, entryOf(shapes, name))),
  });
}

function entryOf(part: TextPart, name: string): Located {
  return located(part.read(name), name);
}
