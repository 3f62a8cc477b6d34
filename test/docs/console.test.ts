import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";
import { runShell } from "../longhand/run-longhand.ts";
import { patternOf, readBlocks, type Shown, shownCommands } from "./blocks.ts";
import { pages } from "./pages.ts";

/** What a line of a console block runs. The test command is this very run. */
function runnable(line: string): string | undefined {
  if (line === "npx -y pnpm@10.34.9 start") return `"${process.execPath}" scripts/dist/start.js`;
  return line === "npx -y pnpm@10.34.9 test" ? undefined : line;
}

/** What the commands of a page print, one after the other, over one sandbox and one journal. */
async function runAll(shown: readonly Shown[]): Promise<readonly (string | undefined)[]> {
  const state = makeTemporaryFolder();
  const printed: (string | undefined)[] = [];
  for (const { line } of shown) {
    const command = runnable(line);
    const run = command === undefined ? undefined : await runShell(command, { XDG_STATE_HOME: state });
    printed.push(run && run.stdout + run.stderr);
  }
  return printed;
}

const commands = suite("commands in pages");

for (const page of pages) {
  const shown = readBlocks(page)
    .filter(({ language }) => language === "console")
    .flatMap(({ text }) => shownCommands(text));
  if (shown.length === 0) continue;
  // Pages do not wait for each other.
  const printed = runAll(shown);
  commands(page, async () => {
    for (const [index, text] of (await printed).entries()) {
      if (text === undefined) continue;
      const { line = "", output = "" } = shown[index] ?? {};
      assert.match(text, patternOf(output), `$ ${line}`);
    }
  });
}

commands.run();
