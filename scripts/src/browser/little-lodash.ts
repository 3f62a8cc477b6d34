/*
 * Stands in for lodash under Chevrotain in what is bundled: what its parser calls, with what it gives them. Lodash, and every library
 * that takes its place, also knows texts that stand for functions and values of any kind, which is ten times as much code.
 */

type Collection<Item> = Iterable<Item> | { readonly [key: string]: Item } | undefined;

/** The items of a list or the values of an object. */
export function values<Item>(collection: Collection<Item>): Item[] {
  if (collection === undefined) return [];
  return isIterable(collection) ? [...collection] : Object.values(collection);
}

function isIterable<Item>(collection: Exclude<Collection<Item>, undefined>): collection is Iterable<Item> {
  return Symbol.iterator in collection;
}

export function keys(collection: object): string[] {
  return Object.keys(collection);
}

export function has(owner: object | undefined, name: string): boolean {
  return owner !== undefined && Object.hasOwn(owner, name);
}

/** Calls back with each item and its index, or with each value and its name. */
export function forEach<Item>(collection: Collection<Item>, call: (item: Item, key: number | string) => unknown): void {
  if (collection === undefined) return;
  for (const [key, item] of isIterable(collection) ? [...collection].entries() : Object.entries(collection)) {
    call(item, key);
  }
}

export function map<Item, Result>(collection: Collection<Item>, make: (item: Item) => Result): Result[] {
  return values(collection).map((item) => make(item));
}

export function every<Item>(collection: Collection<Item>, test: (item: Item) => boolean): boolean {
  return values(collection).every((item) => test(item));
}

export function some<Item>(collection: Collection<Item>, test: (item: Item) => boolean): boolean {
  return values(collection).some((item) => test(item));
}

export function find<Item>(collection: Collection<Item>, test: (item: Item) => boolean): Item | undefined {
  return values(collection).find((item) => test(item));
}

export function reduce<Item, Result>(
  collection: Collection<Item>,
  add: (result: Result, item: Item) => Result,
  start: Result,
): Result {
  return values(collection).reduce((result, item) => add(result, item), start);
}

export function includes<Item>(items: readonly Item[], item: Item): boolean {
  return items.includes(item);
}

export function flatten<Item>(items: readonly (Item | readonly Item[])[]): unknown[] {
  return items.flat();
}

export function uniq<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

export function compact<Item>(items: readonly Item[]): Item[] {
  return items.filter(Boolean);
}

export function difference<Item>(items: readonly Item[], others: readonly Item[]): Item[] {
  return items.filter((item) => !others.includes(item));
}

export function dropRight<Item>(items: readonly Item[]): Item[] {
  return items.slice(0, -1);
}

export function first<Item>(items: readonly Item[]): Item | undefined {
  return items[0];
}

export function last<Item>(items: readonly Item[]): Item | undefined {
  return items.at(-1);
}

export function isEmpty(collection: Collection<unknown>): boolean {
  return values(collection).length === 0;
}

/** One level deep. */
export function clone<Value extends object>(value: Value): unknown {
  return Array.isArray(value) ? [...value] : { ...value };
}

export const assign: typeof Object.assign = Object.assign;

export function defaults(given: object, more: object): object {
  return { ...more, ...given };
}

export function pickBy<Item>(given: { readonly [key: string]: Item }, test: (item: Item) => boolean): object {
  return Object.fromEntries(Object.entries(given).filter(([, item]) => test(item)));
}

export const isArray: typeof Array.isArray = Array.isArray;

export function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

export function isObject(value: unknown): boolean {
  return isFunction(value) || (typeof value === "object" && value !== null);
}

export function isRegExp(value: unknown): boolean {
  return value instanceof RegExp;
}

export function isString(value: unknown): boolean {
  return typeof value === "string";
}

export function isUndefined(value: unknown): boolean {
  return value === undefined;
}

export function noop(): void {}
