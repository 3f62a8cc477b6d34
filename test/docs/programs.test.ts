import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath } from "../harness/repository.ts";
import { readBlocks } from "./blocks.ts";
import { pages } from "./pages.ts";

/** The programs of a page, each with the block behind it: what it prints. */
function programsOf(page: string): readonly { readonly code: string; readonly printed: string }[] {
  const blocks = readBlocks(page);
  return blocks.flatMap(({ language, text }, index) =>
    language === "ts" ? [{ code: text, printed: blocks[index + 1]?.text ?? "" }] : [],
  );
}

/** What a program prints that runs beside the compiled tests, from where the package is found. */
function run(code: string): string {
  const file = absolutePath(`test/dist/program-of-page-${process.pid}.mjs`);
  writeFileSync(file, code);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  rmSync(file);
  return stdout + stderr;
}

const programs = suite("programs in pages");

for (const page of pages) {
  for (const [index, { code, printed }] of programsOf(page).entries()) {
    programs(`${page}, number ${index + 1}`, () => assert.is(run(code), printed));
  }
}

programs.run();
