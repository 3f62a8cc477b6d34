import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, lint } from "@longhand/lint";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { volume } from "../harness/volume.ts";
import { installedExamples } from "./installed-examples.ts";

/** Every so many pages; all with the full volume. */
const step = volume(7, 1);

const words = suite("word lists");

const folder = installedExamples();
const hasBash = spawnSync("bash", ["--version"]).status === 0;
if (!hasBash) console.log("skipped: bash is not installed");

if (folder !== undefined && hasBash) {
  words("are those that bash makes of the commands", () => {
    const commands = pagesIn(folder).flatMap(commandsOf).filter(isPlain);
    assert.ok(commands.length > 5000 / step, `${commands.length} commands`);
    const script = commands.map(({ shell, range }) => `${shell.text.slice(range.start, range.end)}\nprintf '\\1'\n`);
    const { stdout } = spawnSync("bash", ["--noprofile", "--norc"], {
      input: `PATH=\naws() { printf '%s\\0' "$@"; }\nset -f\n${script.join("")}`,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      env: { ...process.env, HOME: "/nowhere", LC_ALL: "C.UTF-8" },
    });
    const theirs = stdout.split("\u0001").slice(0, -1);
    assert.is(theirs.length, commands.length);
    const different = commands.flatMap(({ argv }, index) => {
      const ours = argv.map(({ text }) => `${text}\0`).join("");
      return ours === theirs[index] ? [] : [{ ours, theirs: theirs[index] }];
    });
    assert.equal(different, []);
  });
}

words.run();

function pagesIn(root: string): readonly string[] {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".rst"));
  return names
    .sort()
    .filter((_, index) => index % step === 0)
    .map((name) => join(root, name));
}

function commandsOf(path: string): readonly Command[] {
  const document = { name: path, text: readFileSync(path, "utf8"), format: "rst" } as const;
  return lint(document, { rules: [], services: new Map() }).snippets.flatMap(({ commands }) => commands);
}

/** A command with nothing in it that only a shell knows, and that bash can read as it stands. */
function isPlain({ dialect, opaque, breaks, fault, redirections, program }: Command): boolean {
  const isWhole = breaks.length === 0 && fault === undefined && redirections.length === 0;
  return dialect === "posix" && opaque.length === 0 && isWhole && program.text === "aws";
}
