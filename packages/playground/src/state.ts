/** What stands on the right. */
export type ViewName = "json" | "yaml" | "shorthand" | "command" | "tree" | "plan" | "grammar";

/** Everything that a link to the page carries. */
export interface State {
  /** A whole command line, or the value of one option. */
  readonly mode: "command" | "value";
  readonly text: string;
  /** CLI name of the operation that a value belongs to: `update-user-pool`. */
  readonly operation: string;
  /** With its dashes: `--policies`. */
  readonly option: string;
  readonly view: ViewName;
}

/** Every view, in the order of their tabs. */
export const viewNames: readonly ViewName[] = ["json", "yaml", "shorthand", "command", "tree", "plan", "grammar"];

/** The operation that the page knows without its second file. */
export const ownOperation = "update-user-pool";
