import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Shows what Longhand does: runs the built command on real input, and prints what it runs and what comes back.
const root = fileURLToPath(new URL("../../", import.meta.url));
const program = `${root}packages/longhand/bin/longhand.js`;
const script = "examples/update-user-pool.sh";

/** Runs a line of shell in which `longhand` is the built command; its output goes to the terminal as it comes. */
function run(line: string): void {
  const shell = `longhand() { ${quote(process.execPath)} ${quote(program)} "$@"; }; ${line}`;
  const { status } = spawnSync("sh", ["-c", shell], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** The command of a script, without the comments above it. */
function commandOf(text: string): string {
  return text
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n")
    .trim();
}

function show(title: string, line: string): void {
  console.log(`${title}\n`);
  console.log(`$ ${line}`);
  run(line);
  console.log();
}

show(
  "The AWS CLI's own example, as the request that it sends:",
  "longhand convert aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa --user-pool-tags Team=Blue,Area=West",
);
show(
  "Two slips, and how to mend them:",
  "longhand validate --option --policies 'PasswordPolicy={MinimumLength=4,RequireSymbol=true}' || true",
);
show(`Every option of update-user-pool at once (${script}):`, commandOf(readFileSync(`${root}${script}`, "utf8")));
