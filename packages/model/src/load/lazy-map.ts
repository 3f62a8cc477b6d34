/** The names of a map or a set. */
type Names = Pick<ReadonlySet<string>, "size" | "has" | "keys">;

/** A map whose values are made when they are first asked for: all of them when it is walked. */
export class LazyMap<Value> implements ReadonlyMap<string, Value> {
  readonly #names: Names;
  readonly #make: (name: string) => Value | undefined;
  readonly #made = new Map<string, Value>();
  #whole: ReadonlyMap<string, Value> | undefined;

  /** `make` is asked for the values of the names alone, and gives one for each. */
  constructor(names: Names, make: (name: string) => Value | undefined) {
    this.#names = names;
    this.#make = make;
  }

  get size(): number {
    return this.#names.size;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  get(name: string): Value | undefined {
    return this.#made.get(name) ?? (this.#names.has(name) ? this.#valueOf(name) : undefined);
  }

  keys(): MapIterator<string> {
    return this.#names.keys();
  }

  values(): MapIterator<Value> {
    return this.#all().values();
  }

  entries(): MapIterator<[string, Value]> {
    return this.#all().entries();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  /** The same names with other values, made when they are asked for, too. */
  map<Other>(change: (value: Value) => Other): LazyMap<Other> {
    return new LazyMap(this.#names, (name) => {
      const value = this.#valueOf(name);
      return value === undefined ? undefined : change(value);
    });
  }

  forEach(visit: (value: Value, name: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [name, value] of this.entries()) visit(value, name, this);
  }

  /** In the order of the names, whatever was asked for first. */
  #all(): ReadonlyMap<string, Value> {
    if (this.#whole !== undefined) return this.#whole;
    const whole = new Map<string, Value>();
    for (const name of this.#names.keys()) {
      const value = this.#valueOf(name);
      if (value !== undefined) whole.set(name, value);
    }
    this.#whole = whole;
    return whole;
  }

  #valueOf(name: string): Value | undefined {
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const value = this.#make(name);
    if (value !== undefined) this.#made.set(name, value);
    return value;
  }
}
