import { appendFileSync, readFileSync } from "node:fs";
import { asciiJson } from "./ascii-json.ts";

/** Texts that once failed, and the ones that are known to be hard: one JSON string per line. */
const seedsUrl = new URL("../../seeds/syntax.txt", import.meta.url);

/** The texts that every run tries first. */
export function readSeeds(): readonly string[] {
  return readFileSync(seedsUrl, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const text: string = JSON.parse(line);
      return text;
    });
}

/** Keeps texts for later runs; those that are there already are left out. */
export function addSeeds(texts: readonly string[]): void {
  const known = new Set(readSeeds());
  const fresh = [...new Set(texts)].filter((text) => !known.has(text));
  appendFileSync(seedsUrl, fresh.map((text) => `${asciiJson(text)}\n`).join(""));
}
