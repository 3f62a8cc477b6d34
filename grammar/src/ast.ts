import type { Range } from "@longhand/diagnostics";

/**
 * The tree of one shorthand text. Every node is itself a range: `start` and `end` are UTF-16 offsets into the text,
 * half open, and a child lies within its parent.
 */
export type Node = Document | Pair | Key | Value;

/** What can stand behind `=` or in a list. */
export type Value = Scalar | List | Hash | Missing;

/** The whole text: one or more pairs. */
export interface Document extends Range {
  readonly kind: "document";
  readonly pairs: readonly Pair[];
}

/** `key=value` or `key@=value`, at the top or in a hash. */
export interface Pair extends Range {
  readonly kind: "pair";
  readonly key: Key;
  /** `@=` asks for values that begin with `file://` or `fileb://` to be replaced by the file. */
  readonly operator: "=" | "@=";
  readonly value: Value;
  /**
   * A file reference under `@=` that the AWS CLI opens while it decides what a comma means, and then discards. It is no
   * part of the value, but a file that cannot be read still stops the CLI.
   */
  readonly peeked?: Scalar;
  /** Text behind the value that the AWS CLI drops without a word, such as the first comma of `a=b,,c=d`. */
  readonly swallowed?: Range;
}

/** A key; empty where nothing stands before `=`. */
export interface Key extends Range {
  readonly kind: "key";
  readonly name: string;
}

/** A text value. The range is that of `raw`. */
export interface Scalar extends Range {
  readonly kind: "scalar";
  readonly quote: Quote;
  /** As written, quotes included; blanks that the reading trims are not part of it. */
  readonly raw: string;
  /** After unquoting and unescaping. */
  readonly value: string;
  /** True when `@=` applies to it. */
  readonly paramfile: boolean;
}

/** How a scalar is quoted. */
export type Quote = "none" | "single" | "double";

/** A list: `csv` is `a,b` at the top, `explicit` is `[a,b]`. */
export interface List extends Range {
  readonly kind: "list";
  readonly style: ListStyle;
  readonly items: readonly Value[];
}

/** How a list is written. */
export type ListStyle = "csv" | "explicit";

/** `{key=value,...}`. Keys may repeat; the last one wins and keeps the place of the first. */
export interface Hash extends Range {
  readonly kind: "hash";
  readonly pairs: readonly Pair[];
}

/** A place where a value had to be and none could be read; only in a tree that comes with an error. */
export interface Missing extends Range {
  readonly kind: "missing";
}
