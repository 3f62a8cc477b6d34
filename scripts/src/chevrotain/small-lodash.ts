/*
 * Stands in for lodash under Chevrotain's engine: the functions that it uses, for the plain objects and lists that it has. Lodash, and
 * what is like it, takes longer to read and to run for the first time than the parser.
 */

type Fields = Readonly<Record<string, unknown>>;
type List = readonly unknown[];

export const isArray: typeof Array.isArray = Array.isArray;

export function isString(value: unknown): boolean {
  return typeof value === "string";
}

export function isUndefined(value: unknown): boolean {
  return value === undefined;
}

export function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

export function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

export function has(value: object, name: string): boolean {
  return Object.hasOwn(value, name);
}

export function values(value: object): List {
  return Object.values(value);
}

export function clone(value: List | Fields): List | Fields {
  return isList(value) ? [...value] : { ...value };
}

export function forEach(value: List | Fields, visit: (item: unknown, key: unknown) => void): void {
  if (isList(value)) value.forEach(visit);
  else for (const [key, item] of Object.entries(value)) visit(item, key);
}

export function map(list: List, change: (item: unknown) => unknown): List {
  return list.map((item) => change(item));
}

export function every(list: List, holds: (item: unknown) => boolean): boolean {
  return list.every((item) => holds(item));
}

export function reduce(list: List, add: (sum: unknown, item: unknown) => unknown, start: unknown): unknown {
  return list.reduce((sum, item) => add(sum, item), start);
}

export function includes(list: List, item: unknown): boolean {
  return list.includes(item);
}

export function compact(list: List): List {
  return list.filter(Boolean);
}

export function flatten(list: List): List {
  return list.flat();
}

export function uniq(list: List): List {
  return [...new Set(list)];
}

export function difference(list: List, others: List): List {
  return list.filter((item) => !others.includes(item));
}

function isList(value: List | Fields): value is List {
  return Array.isArray(value);
}
