import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Gives the stand-in for uvu to the compiled tests of a copy of the repository, in their text: a hook of Node's module loader would double the time
 * that it takes to load them.
 */
export function replaceUvu(copy: string): void {
  const standIn = pathToFileURL(join(copy, "scripts/dist/mutate/uvu-stand-in.js")).href;
  const tests = join(copy, "test/dist");
  for (const name of readdirSync(tests, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".js")) continue;
    const path = join(tests, name);
    writeFileSync(path, readFileSync(path, "utf8").replace(/ from "uvu";/, ` from "${standIn}";`));
  }
}
