import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathOf } from "./path-of.ts";

// Shows what Longhand does: runs the built command on real input, and prints what it runs and what comes back.
const root = pathOf("");
const program = `${root}packages/longhand/bin/longhand.js`;
const script = "examples/update-user-pool.sh";

/** A line of shell in which `longhand` is the built command, and the exit code that it has to end with. */
interface Demonstration {
  readonly title: string;
  readonly line: string;
  readonly exitCode: number;
}

const example = "--user-pool-id us-west-2_aaaaaaaaa --user-pool-tags Team=Blue,Area=West";

const demonstrations: readonly Demonstration[] = [
  {
    title: "The AWS CLI's own example of update-user-pool, as a plan over the sandbox's sample pool:",
    line: `longhand plan ${example}`,
    exitCode: 0,
  },
  {
    title: "Applied, read back, and how to take it back:",
    line: `longhand apply --yes ${example}`,
    exitCode: 0,
  },
  {
    title: "Taken back:",
    line: "longhand undo --yes",
    exitCode: 0,
  },
  {
    title: "Two slips, and how to mend them:",
    line: "longhand validate --option --policies 'PasswordPolicy={MinimumLength=4,RequireSymbol=true}'",
    exitCode: 1,
  },
  {
    title: `Every option of update-user-pool at once (${script}), as the request that the AWS CLI would send:`,
    line: commandOf(readFileSync(`${root}${script}`, "utf8")),
    exitCode: 0,
  },
];

// A sandbox and a journal of its own, so that it shows the same every time.
const state = mkdtempSync(join(tmpdir(), "longhand-start-"));
const env = { ...process.env, XDG_STATE_HOME: state };

for (const { title, line, exitCode } of demonstrations) {
  console.log(`${title}\n\n$ ${line}`);
  const shell = `longhand() { ${quote(process.execPath)} ${quote(program)} "$@"; }\n${line}`;
  const { status } = spawnSync("sh", ["-c", shell], { cwd: root, stdio: "inherit", env });
  if (status !== exitCode) {
    console.error(`This ended with ${status}, and ${exitCode} was to be expected.`);
    process.exitCode = 1;
  }
  console.log();
}
rmSync(state, { recursive: true, force: true });

/** The command of a script, without the comments above it. */
function commandOf(text: string): string {
  const lines = text.split("\n").filter((line) => !line.startsWith("#"));
  return lines.join("\n").trim();
}

/** A word in single quotes for a POSIX shell. */
function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
