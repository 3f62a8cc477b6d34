import { deepStrictEqual, strictEqual } from "node:assert";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PackedPackage } from "./packed-package.ts";
import { runCommand } from "./run-command.ts";

/** Installs the packages together in an empty folder: they need each other, and no registry has them yet. */
export function installPackages(packages: readonly PackedPackage[], folder: string): void {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const args = ["install", "--no-audit", "--no-fund", ...packages.map(({ tarball }) => tarball)];
  runCommand({ program: "npm", args, folder });
}

/** Imports one entry from the folder, as a program there would. Throws when it does not load. */
export function checkEntry(entry: string, folder: string): void {
  const script = `await import(${JSON.stringify(entry)});`;
  runCommand({ program: process.execPath, args: ["--input-type=module", "--eval", script], folder });
}

/** Runs the installed command: its version, and one conversion. Throws when either answer is not the right one. */
export function checkCommand(version: string, folder: string): void {
  const program = join(folder, "node_modules", ".bin", "longhand");
  strictEqual(runCommand({ program, args: ["--version"], folder }).trim(), version, "longhand --version");
  const args = ["convert", "--option", "--policies", "PasswordPolicy={MinimumLength=8}"];
  const answer: unknown = JSON.parse(runCommand({ program, args, folder }));
  deepStrictEqual(answer, { PasswordPolicy: { MinimumLength: 8 } }, `longhand ${args.join(" ")}`);
}
