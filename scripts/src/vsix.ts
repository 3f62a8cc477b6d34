import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { pathOf } from "./path-of.ts";
import { runCommand } from "./smoke/run-command.ts";

/*
 * Packs the extension for VS Code as `longhand.vsix`, and looks into it. Needs npx and the npm registry for the tool that packs; the packing
 * itself fetches nothing.
 */
const tool = "@vscode/vsce@3.9.2";
const root = pathOf("");
const source = join(root, "editors/vscode");

/** What the archive has to hold, below `extension/`. */
const wanted = ["package.json", "extension.cjs", "readme.md", "LICENSE.txt"];

const folder = mkdtempSync(join(tmpdir(), "longhand-vsix-"));
const output = join(root, "longhand.vsix");
try {
  for (const file of ["package.json", "README.md"]) cpSync(join(source, file), join(folder, file));
  cpSync(join(root, "LICENSE"), join(folder, "LICENSE"));
  await build({
    entryPoints: [join(source, "extension.js")],
    outfile: join(folder, "extension.cjs"),
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node18",
    minify: true,
    legalComments: "linked",
    // Of the editor's own making.
    external: ["vscode"],
    nodePaths: [join(root, "scripts/node_modules")],
    logLevel: "warning",
  });
  runCommand({
    program: "npx",
    args: ["-y", tool, "package", "--no-dependencies", "--skip-license", "-o", output],
    folder,
  });
  checkArchive(readFileSync(output).toString("latin1"));
  console.log(`vsix: ${output}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The names of a zip's files stand in it as they are. */
function checkArchive(bytes: string): void {
  const missing = wanted.filter((name) => !bytes.includes(`extension/${name}`));
  if (missing.length > 0) throw new Error(`The archive lacks ${missing.join(", ")}.`);
}
