import type { Service } from "../service.ts";
import { linkLazily } from "./link.ts";
import { readLonghandLazily } from "./read-longhand.ts";

/**
 * Makes a service of the JSON of our own form alone, so that a bundle for browsers has no reader of the other forms. An
 * operation or a shape is read when it is asked for: all of them take longer than a conversion (16 ms of a start). For a
 * model without problems, as a test knows the embedded one to be.
 */
export function loadOwn(json: string): Service {
  return linkLazily(readLonghandLazily({ value: JSON.parse(json), name: "", problems: [] }));
}
