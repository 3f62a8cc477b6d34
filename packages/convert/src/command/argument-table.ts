import type { CliArity } from "@longhand/model";

/** How many words an option takes; `any` and `some` end at the next option. */
export type Arity = CliArity;

/** What one of the AWS CLI's parsers knows. */
export interface ArgumentTable {
  /** By their whole names with dashes, in the order in which an ambiguity lists them. */
  readonly options: ReadonlyMap<string, Arity>;
  /** The words that are no options, in their order. */
  readonly positionals: readonly Positional[];
}

/** A place for words that are no options. */
export interface Positional {
  readonly name: string;
  readonly takes: Arity;
}
