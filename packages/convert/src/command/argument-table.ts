/** How many words an option takes; `any` ends at the next option. */
export type Arity = "none" | "one" | "optional" | "any";

/** What one of the AWS CLI's parsers knows. */
export interface ArgumentTable {
  /** By their whole names with dashes, in the order in which an ambiguity lists them. */
  readonly options: ReadonlyMap<string, Arity>;
  /** The one word that is no option. */
  readonly positional: "required" | "optional";
}
