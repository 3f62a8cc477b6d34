import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel, type IConfigFile } from "@microsoft/api-extractor";
import { pathOf } from "../path-of.ts";
import type { Entry } from "./entries.ts";

const root = pathOf("");

/** Where the files of an entry go; those that are left out are not written. Absolute paths. */
export interface EntryFiles {
  /** The declarations in one file, which needs none of our other packages. */
  readonly declarations?: string;
  /** The public names with their types, for people to review. */
  readonly report?: string;
  /** The same with the docstrings, for programs. */
  readonly model?: string;
}

/** Reads the declarations of an entry and everything that they name. Throws what is wrong with them. */
export function extractEntry({ name, module }: Entry, files: EntryFiles): void {
  const folder = join(root, module.split("/dist/")[0] ?? "");
  const temporary = join(root, "scripts/dist/api");
  mkdirSync(temporary, { recursive: true });
  const config = ExtractorConfig.prepare({
    configObject: {
      ...configOf(folder, join(root, `${module}.d.ts`)),
      apiReport: {
        enabled: files.report !== undefined,
        reportFileName: `${name}.api.md`,
        reportFolder: files.report ?? temporary,
        reportTempFolder: temporary,
      },
      docModel: { enabled: files.model !== undefined, apiJsonFilePath: files.model ?? "" },
      dtsRollup: { enabled: files.declarations !== undefined, untrimmedFilePath: files.declarations ?? "" },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, "package.json"),
  });
  const wrong: string[] = [];
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error) wrong.push(message.text);
    },
  });
  if (!succeeded) throw new Error(`The declarations of ${name}: ${wrong.join("\n")}`);
}

/** A pattern would only find what the entry's own package depends on. */
const bundledPackages: readonly string[] = [
  ...["apply", "check", "convert", "diagnostics", "grammar", "lint", "model", "validation"].map(
    (name) => `@longhand/${name}`,
  ),
  "jose",
];

function configOf(folder: string, declarations: string): IConfigFile {
  const silent = { default: { logLevel: ExtractorLogLevel.None } };
  return {
    projectFolder: folder,
    mainEntryPointFilePath: declarations,
    bundledPackages: [...bundledPackages],
    newlineKind: "lf",
    compiler: { overrideTsconfig: tsconfigOf(declarations) },
    tsdocMetadata: { enabled: false },
    messages: {
      // Every public name has a docstring in plain words, and what is exported is public.
      extractorMessageReporting: { ...silent, "ae-forgotten-export": { logLevel: ExtractorLogLevel.None } },
      tsdocMessageReporting: silent,
      compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
    },
  };
}

function tsconfigOf(declarations: string): object {
  return {
    compilerOptions: {
      module: "nodenext",
      target: "es2023",
      lib: ["es2023", "dom"],
      typeRoots: [join(root, "scripts/node_modules/@types")],
      types: ["node"],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      noEmit: true,
    },
    files: [declarations],
  };
}
