/** A package of ours that the command and the library take from a file of its own. */
export interface BundledPackage {
  /** As others import it. */
  readonly specifier: string;
  /** Its compiled module. */
  readonly module: string;
  /** The name of its file in the bundle, without the ending. */
  readonly file: string;
}

/** The pure packages, lowest first. */
export const purePackages: readonly BundledPackage[] = [
  { specifier: "@longhand/diagnostics", module: "packages/diagnostics/dist/index.js", file: "diagnostics" },
  { specifier: "@longhand/model", module: "packages/model/dist/index.js", file: "model" },
  { specifier: "@longhand/model/aws-cli", module: "packages/model/dist/aws-cli.js", file: "aws-cli" },
  { specifier: "@longhand/grammar", module: "grammar/dist/index.js", file: "grammar" },
  { specifier: "@longhand/convert", module: "packages/convert/dist/index.js", file: "convert" },
  { specifier: "@longhand/validation", module: "packages/validation/dist/index.js", file: "validation" },
  { specifier: "@longhand/check", module: "packages/check/dist/index.js", file: "check" },
  { specifier: "@longhand/completion", module: "packages/completion/dist/index.js", file: "completion" },
  { specifier: "@longhand/lint", module: "packages/lint/dist/index.js", file: "lint" },
];
