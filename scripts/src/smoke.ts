import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkCommand, checkConsent, checkEntry, checkServer, installPackages } from "./smoke/check-installed.ts";
import { checkTarball } from "./smoke/check-tarball.ts";
import { checkTypes } from "./smoke/check-types.ts";
import { packPackages } from "./smoke/packed-package.ts";

// Packs, installs and runs what people would get. Needs pnpm and npm on the PATH, and the npm registry.
const root = fileURLToPath(new URL("../../", import.meta.url));
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
  for (const entry of packages.flatMap(({ entries }) => entries)) {
    begin(`import ${entry}`);
    checkEntry(entry, consumer);
  }
  begin("compile a program that imports every entry");
  checkTypes(
    packages.flatMap(({ entries }) => entries),
    consumer,
  );
  const version = packages.find(({ name }) => name === "longhand")?.version ?? "";
  begin("run the installed command");
  checkCommand(version, consumer);
  begin("speak with the installed server");
  checkServer(consumer);
  begin("have every client agree, and not agree, through the installed server");
  checkConsent(root, consumer);
  rmSync(folder, { recursive: true });
  console.log("smoke: fine");
} catch (error) {
  console.error(`smoke: "${step}" failed; its files stay in ${folder}\n`);
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
