import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath, readText } from "../harness/repository.ts";
import { runShell } from "./run-longhand.ts";

const page = "README.md";

/** A fenced block: what stands behind its fence, and its text with a final line feed. */
interface Block {
  readonly language: string;
  readonly text: string;
}

function readBlocks(): readonly Block[] {
  return [...readText(page).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
    language,
    text,
  }));
}

/** What a line of a console block runs. The test command is this very run. */
function runnable(line: string): string | undefined {
  if (line === "npx -y pnpm@10.34.9 start") return `"${process.execPath}" scripts/dist/start.js`;
  return line === "npx -y pnpm@10.34.9 test" ? undefined : line;
}

/** Output in which a line of `…` stands for any number of lines, as a pattern. */
function patternOf(output: string): RegExp {
  const lines = output.split(/^…\n/m).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${lines.join("[\\s\\S]*")}$`);
}

const blocks = readBlocks();
const readme = suite("README");

for (const { text } of blocks.filter(({ language }) => language === "console")) {
  const [, line = "", output = ""] = /^\$ (.*)\n([\s\S]*)$/.exec(text) ?? [];
  const command = runnable(line);
  if (command === undefined) continue;
  const run = runShell(command);
  readme(`$ ${line}`, async () => {
    const { stdout, stderr } = await run;
    assert.match(stdout + stderr, patternOf(output));
  });
}

readme("the example of the library prints what the page says", () => {
  const [code, printed] = blocks.slice(blocks.findIndex(({ language }) => language === "ts"));
  // In the folder of the compiled tests, from where the package is found.
  const file = absolutePath("test/dist/readme-example.mjs");
  writeFileSync(file, code?.text ?? "");
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  rmSync(file);
  assert.is(stderr, "");
  assert.is(stdout, printed?.text);
});

readme("links lead somewhere", () => {
  const targets = [...readText(page).matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
  assert.ok(targets.length > 0);
  for (const target of targets) assert.ok(existsSync(absolutePath(target)), target);
});

readme.run();
