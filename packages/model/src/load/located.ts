import { makePointer } from "../pointer.ts";
import type { ModelProblem } from "../problem.ts";

/**
 * A value of a model that was not looked at yet, the way to it, and the list for what turns out wrong with it. The way is
 * spelled out only when there is a problem: pointers for every value would cost more than all the rest of loading.
 */
export interface Located {
  readonly value: unknown;
  readonly parent?: Located;
  /** Its field name or index in the parent; empty at the root. */
  readonly name: string | number;
  readonly problems: ModelProblem[];
}

/** A JSON object as `JSON.parse` gives it. */
export type JsonObject = { readonly [key: string]: unknown };

/** True for an object that is neither null nor a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value that nothing stands around, with a list of its own for what turns out wrong with it. */
export function located(value: unknown, name = ""): Located {
  return { value, name, problems: [] };
}

/** One field of an object; its value is undefined where there is no such field, or no object. */
export function field(at: Located, name: string): Located {
  const value = isJsonObject(at.value) && Object.hasOwn(at.value, name) ? at.value[name] : undefined;
  return { value, parent: at, name, problems: at.problems };
}

/** The fields of an object, in order. None and a problem for anything else; none where nothing stands. */
export function fields(at: Located): readonly (readonly [string, Located])[] {
  if (at.value === undefined) {
    return [];
  }
  if (!isJsonObject(at.value)) {
    refuse(at, "an object");
    return [];
  }
  return Object.keys(at.value).map((name) => [name, field(at, name)]);
}

/** The items of a list. None and a problem for anything else; none where nothing stands. */
export function items(at: Located): readonly Located[] {
  if (at.value === undefined) {
    return [];
  }
  if (!Array.isArray(at.value)) {
    refuse(at, "a list");
    return [];
  }
  return at.value.map((value: unknown, name) => ({ value, parent: at, name, problems: at.problems }));
}

/** A string that must be there; empty, with a problem, where it is not. */
export function text(at: Located): string {
  if (typeof at.value === "string") {
    return at.value;
  }
  refuse(at, "a string");
  return "";
}

/** A string, or undefined where nothing stands. */
export function optionalText(at: Located): string | undefined {
  return at.value === undefined ? undefined : text(at);
}

/** A number, or undefined where nothing stands. */
export function optionalNumber(at: Located): number | undefined {
  if (at.value === undefined || typeof at.value === "number") {
    return at.value;
  }
  refuse(at, "a number");
  return undefined;
}

/** Records that something else should stand here: `expected` with its article, such as "a list". */
export function refuse(at: Located, expected: string): void {
  report(at, `Expected ${expected} here, found ${describe(at.value)}.`);
}

/** Records a problem, in one sentence, at the place of a value. */
export function report(at: Located, message: string): void {
  const way: (string | number)[] = [];
  for (let step = at; step.parent !== undefined; step = step.parent) {
    way.unshift(step.name);
  }
  at.problems.push({ pointer: makePointer(way), message });
}

function describe(value: unknown): string {
  if (value === undefined) {
    return "nothing";
  }
  if (value === null || typeof value === "boolean") {
    return String(value);
  }
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
