import { fileURLToPath } from "node:url";
import type { PackedPackage } from "./packed-package.ts";
import { runCommand } from "./run-command.ts";

/** Checks a packed package's manifest, files and types with publint and Are The Types Wrong. Throws what they say. */
export function checkTarball({ tarball }: PackedPackage): void {
  // This file runs as scripts/dist/smoke/check-tarball.js.
  const folder = fileURLToPath(new URL("../../", import.meta.url));
  const tool = (name: string) => `${folder}node_modules/.bin/${name}`;
  runCommand({ program: tool("publint"), args: ["--strict", tarball], folder });
  runCommand({ program: tool("attw"), args: ["--profile", "esm-only", "--no-emoji", tarball], folder });
}
