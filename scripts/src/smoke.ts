import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fetchOtherNodes } from "./matrix/nodes.ts";
import { pathOf } from "./path-of.ts";
import {
  checkCommand,
  checkConsent,
  checkEntries,
  checkLintFiles,
  checkServer,
  installPackages,
} from "./smoke/check-installed.ts";
import { checkTarball } from "./smoke/check-tarball.ts";
import { checkTypes } from "./smoke/check-types.ts";
import { packPackages } from "./smoke/packed-package.ts";

// Packs, installs and runs what people would get. Needs pnpm and npm on the PATH, and the npm registry.
const root = pathOf("");
const folder = mkdtempSync(join(tmpdir(), "longhand-smoke-"));
const consumer = join(folder, "consumer");
mkdirSync(consumer);

let step = "";
function begin(title: string): void {
  step = title;
  console.log(`smoke: ${title}`);
}

try {
  begin("pack");
  const packages = packPackages(root, folder);
  for (const packed of packages) {
    begin(`check the archive of ${packed.name}`);
    checkTarball(packed);
  }
  begin(`install ${packages.length} archives together`);
  installPackages(packages, consumer);
  const entries = packages.flatMap((packed) => packed.entries);
  for (const entry of entries) {
    begin(`import ${entry}`);
    checkEntries([entry], { folder: consumer, env: {} });
  }
  begin("compile a program that imports every entry");
  checkTypes(entries, consumer);
  const published = packages.find(({ name }) => name === "longhand")?.version ?? "";
  begin("fetch the other Nodes that are supported");
  for (const { version, env } of [{ version: process.versions.node, env: {} }, ...fetchOtherNodes()]) {
    const installed = { folder: consumer, env };
    begin(`import every entry with Node ${version}`);
    checkEntries(entries, installed);
    begin(`run the installed command with Node ${version}`);
    checkCommand(published, installed);
    begin(`check many pages in threads, as a program, with Node ${version}`);
    checkLintFiles(installed);
    begin(`speak with the installed server with Node ${version}`);
    checkServer(installed);
  }
  begin("have every client agree, and not agree, through the installed server");
  checkConsent(root, consumer);
  rmSync(folder, { recursive: true });
  console.log("smoke: fine");
} catch (error) {
  console.error(`smoke: "${step}" failed; its files stay in ${folder}\n`);
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
