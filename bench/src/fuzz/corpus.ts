import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { asciiJson } from "./ascii-json.ts";
import type { FuzzCase } from "./fuzz-case.ts";

/** The file of a target: a case per line, its kind and its text as a list in JSON. */
function corpusUrl(target: string): URL {
  return new URL(`../../corpus/${target}.jsonl`, import.meta.url);
}

/** The cases that every run of a target tries first: known to be hard, or once failed. */
export function readCorpus(target: string): readonly FuzzCase[] {
  const url = corpusUrl(target);
  if (!existsSync(url)) return [];
  const lines = readFileSync(url, "utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const [kind, text]: [string, string] = JSON.parse(line);
      return { kind, text };
    });
}

/** Keeps cases for later runs; those that are there already are left out. */
export function addToCorpus(target: string, cases: readonly FuzzCase[]): void {
  const known = new Set(readCorpus(target).map(lineOf));
  const fresh = [...new Set(cases.map(lineOf))].filter((line) => !known.has(line));
  if (fresh.length > 0) appendFileSync(corpusUrl(target), fresh.join(""));
}

function lineOf({ kind, text }: FuzzCase): string {
  return `[${asciiJson(kind)},${asciiJson(text)}]\n`;
}
