import { spawnSync } from "node:child_process";

/** What Python answers for each text: `ok` with the value printed again, or `error` with the exception's text. */
const program = `
import json, sys
answers = []
for text in json.load(sys.stdin):
    try:
        answers.append("ok " + json.dumps(json.loads(text)))
    except ValueError as error:
        answers.append("error " + str(error))
json.dump(answers, sys.stdout)
`;

/** The Python whose words the reader repeats; 3.13 has words of its own for a trailing comma. */
const version = "3.11";

/** True when a `python3` of that version can be started. */
export function hasPython(): boolean {
  const probe = "import sys; print('%d.%d' % sys.version_info[:2])";
  return spawnSync("python3", ["-c", probe], { encoding: "utf8" }).stdout?.trim() === version;
}

/** Python's answers, in order; all texts go through one process. */
export function askPython(texts: readonly string[]): readonly string[] {
  const { stdout, stderr, status } = spawnSync("python3", ["-c", program], {
    input: JSON.stringify(texts),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`python3 ended with ${status}: ${stderr}`);
  const answers: unknown = JSON.parse(stdout);
  if (!Array.isArray(answers)) throw new Error("python3 answered something else than a list.");
  return answers.map(String);
}
