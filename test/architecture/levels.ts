/** Where a package stands. A package imports only packages of strictly lower levels. */
export interface Standing {
  readonly level: number;
  /** Pure: no Node modules, no process, no clock, no chance; it runs in a browser. */
  readonly effects: "pure" | "allowed";
}

/** Everything that people install, lowest first. What stands on one level does not know its neighbours. */
export const standings: ReadonlyMap<string, Standing> = new Map<string, Standing>([
  ["@longhand/diagnostics", { level: 0, effects: "pure" }],
  ["@longhand/model", { level: 0, effects: "pure" }],
  ["@longhand/grammar", { level: 1, effects: "pure" }],
  ["@longhand/convert", { level: 2, effects: "pure" }],
  ["@longhand/validation", { level: 2, effects: "pure" }],
  ["@longhand/check", { level: 3, effects: "pure" }],
  ["@longhand/completion", { level: 3, effects: "pure" }],
  ["@longhand/apply", { level: 3, effects: "allowed" }],
  ["@longhand/lint", { level: 4, effects: "pure" }],
  ["@longhand/mcp", { level: 4, effects: "allowed" }],
  ["@longhand/lsp", { level: 5, effects: "allowed" }],
  ["longhand", { level: 6, effects: "allowed" }],
  ["@longhand/playground", { level: 7, effects: "allowed" }],
]);
