import { ok } from "node:assert";
import { statSync } from "node:fs";
import { pathOf } from "../path-of.ts";
import type { PackedPackage } from "./packed-package.ts";
import { runCommand } from "./run-command.ts";

const MostBytes = 1_500_000;

/** Checks a packed package's manifest, files and types with publint and Are The Types Wrong. Throws what they say. */
export function checkTarball({ name, tarball }: PackedPackage): void {
  const { size } = statSync(tarball);
  console.log(`smoke: ${name} is ${Math.round(size / 1000)} KB`);
  ok(size <= MostBytes, `${name} has ${size} bytes, and ${MostBytes} are the most.`);
  const folder = pathOf("scripts");
  const tool = (name: string) => pathOf(`scripts/node_modules/.bin/${name}`);
  runCommand({ program: tool("publint"), args: ["--strict", tarball], folder });
  runCommand({ program: tool("attw"), args: ["--profile", "esm-only", "--no-emoji", tarball], folder });
}
