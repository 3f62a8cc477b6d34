/** Something that people import from the package `longhand`. */
export interface Entry {
  /** The name of its files; `index` is the package itself. */
  readonly name: string;
  /** What it is imported as. */
  readonly specifier: string;
  /** The compiled module, from the root of the repository, without `.js`. */
  readonly module: string;
  /** `anywhere` needs nothing of Node, so that it also runs in a browser. */
  readonly runs: "anywhere" | "node";
  /** A sentence for its page. */
  readonly does: string;
}

/** Every entry, in the order of the documentation. */
export const entries: readonly Entry[] = [
  {
    name: "index",
    specifier: "longhand",
    module: "packages/longhand/dist/index",
    runs: "anywhere",
    does: "Shorthand, JSON and whole commands to requests and back, typed by the option, with everything that is wrong with them.",
  },
  {
    name: "grammar",
    specifier: "longhand/grammar",
    module: "grammar/dist/index",
    runs: "anywhere",
    does: "The syntax alone: text to tokens to a tree, with diagnostics, and back. Knows no service.",
  },
  {
    name: "convert",
    specifier: "longhand/convert",
    module: "packages/convert/dist/index",
    runs: "anywhere",
    does: "The layer below the functions of `longhand`: values, options and commands, by a shape and with every place.",
  },
  {
    name: "command-line",
    specifier: "longhand/command-line",
    module: "packages/longhand/dist/library/read-command",
    runs: "anywhere",
    does: "`readCommand` with the readers of bash and YAML, which that of `longhand` has in Node alone.",
  },
  {
    name: "lint",
    specifier: "longhand/lint",
    module: "packages/longhand/dist/library/lint",
    runs: "anywhere",
    does: "The AWS CLI commands in a page or a script, and what is wrong with them.",
  },
  {
    name: "lint-files",
    specifier: "longhand/lint/files",
    module: "packages/longhand/dist/library/lint-files",
    runs: "node",
    does: "The same for files and folders on the disk, in threads where there are many. Apart from `longhand/lint`, which runs in a browser.",
  },
  {
    name: "schemas",
    specifier: "longhand/schemas",
    module: "packages/longhand/dist/schemas/request-schema",
    runs: "anywhere",
    does: "zod schemas of the requests, for checks at run time.",
  },
  {
    name: "apply",
    specifier: "longhand/apply",
    module: "packages/apply/dist/index",
    runs: "node",
    does: "Plans a change to a user pool, applies it without losing a setting, and undoes it; in the sandbox or in AWS.",
  },
  {
    name: "mcp",
    specifier: "longhand/mcp",
    module: "packages/mcp/dist/index",
    runs: "node",
    does: "The MCP server, for programs that start it themselves.",
  },
];
