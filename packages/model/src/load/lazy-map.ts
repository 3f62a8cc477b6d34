/** A map whose values are made when they are first asked for: all of them when it is walked. */
export class LazyMap<Value> implements ReadonlyMap<string, Value> {
  readonly #names: ReadonlySet<string>;
  readonly #make: (name: string) => Value;
  readonly #made = new Map<string, Value>();

  constructor(names: Iterable<string>, make: (name: string) => Value) {
    this.#names = new Set(names);
    this.#make = make;
  }

  get size(): number {
    return this.#names.size;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  get(name: string): Value | undefined {
    return this.#names.has(name) ? this.#valueOf(name) : undefined;
  }

  keys(): MapIterator<string> {
    return this.#names.keys();
  }

  values(): MapIterator<Value> {
    return this.#whole().values();
  }

  entries(): MapIterator<[string, Value]> {
    return this.#whole().entries();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  /** The same names with other values, made when they are asked for, too. */
  map<Other>(change: (value: Value) => Other): LazyMap<Other> {
    return new LazyMap(this.#names, (name) => change(this.#valueOf(name)));
  }

  forEach(visit: (value: Value, name: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [name, value] of this.entries()) visit(value, name, this);
  }

  /** In the order of the names, whatever was asked for first. */
  #whole(): ReadonlyMap<string, Value> {
    return new Map(Array.from(this.#names, (name) => [name, this.#valueOf(name)]));
  }

  #valueOf(name: string): Value {
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const value = this.#make(name);
    this.#made.set(name, value);
    return value;
  }
}
