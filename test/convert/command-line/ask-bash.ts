import { spawnSync } from "node:child_process";

/** Each command prints how many words it got, then the words, each with a NUL behind it: no word holds one. */
const prelude = `set -f
aws() { printf '%s\\0' "$#" "$@"; }
`;

/** True where there is a bash of version 5, whose expansion of braces the expectations are those of. */
export const hasBash = /^5\./.test(spawnSync("bash", ["-c", "echo $BASH_VERSION"], { encoding: "utf8" }).stdout ?? "");

/** The words behind `aws` that bash passes for each command line. Patterns for names of files stay as they are. */
export function askBash(lines: readonly string[]): readonly (readonly string[])[] {
  const input = prelude + lines.map((line) => `${line}\n`).join("");
  const { stdout, stderr } = spawnSync("bash", ["-s"], {
    input,
    // In another locale bash writes `\u00e9` as other bytes.
    env: { ...process.env, LC_ALL: "C.UTF-8" },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const answers = readAnswers(stdout.split("\0").slice(0, -1));
  if (stderr !== "" || answers.length !== lines.length) throw new Error(`bash did not run every line: ${stderr}`);
  return answers;
}

function readAnswers(printed: readonly string[]): readonly (readonly string[])[] {
  const answers: (readonly string[])[] = [];
  for (let at = 0; at < printed.length; at += (answers.at(-1)?.length ?? 0) + 1) {
    answers.push(printed.slice(at + 1, at + 1 + Number(printed[at])));
  }
  return answers;
}
