import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathOf } from "./path-of.ts";

/** Writes a file, named from the root of the repository; one that already has the text stays untouched. */
export function writeIfChanged(path: string, text: string): void {
  const file = pathOf(path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
