import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Shows what Longhand does: runs the built command on real input, and prints what it runs and what comes back.
const root = fileURLToPath(new URL("../../", import.meta.url));
const program = `${root}packages/longhand/bin/longhand.js`;
const script = "examples/update-user-pool.sh";

/** A line of shell in which `longhand` is the built command, and the exit code that it has to end with. */
interface Demonstration {
  readonly title: string;
  readonly line: string;
  readonly exitCode: number;
}

const demonstrations: readonly Demonstration[] = [
  {
    title: "The AWS CLI's own example, as the request that it sends:",
    line: "longhand convert aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa --user-pool-tags Team=Blue,Area=West",
    exitCode: 0,
  },
  {
    title: "Two slips, and how to mend them:",
    line: "longhand validate --option --policies 'PasswordPolicy={MinimumLength=4,RequireSymbol=true}'",
    exitCode: 1,
  },
  {
    title: `Every option of update-user-pool at once (${script}):`,
    line: commandOf(readFileSync(`${root}${script}`, "utf8")),
    exitCode: 0,
  },
];

for (const { title, line, exitCode } of demonstrations) {
  console.log(`${title}\n\n$ ${line}`);
  const shell = `longhand() { ${quote(process.execPath)} ${quote(program)} "$@"; }\n${line}`;
  const { status } = spawnSync("sh", ["-c", shell], { cwd: root, stdio: "inherit" });
  if (status !== exitCode) {
    console.error(`This ended with ${status}, and ${exitCode} was to be expected.`);
    process.exitCode = 1;
  }
  console.log();
}

/** The command of a script, without the comments above it. */
function commandOf(text: string): string {
  const lines = text.split("\n").filter((line) => !line.startsWith("#"));
  return lines.join("\n").trim();
}

/** A word in single quotes for a POSIX shell. */
function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
