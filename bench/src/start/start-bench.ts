import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatTable } from "../parse/table.ts";
import { median } from "../request/median.ts";

const binary = fileURLToPath(new URL("../../../packages/longhand/bin/longhand.js", import.meta.url));
const page = fileURLToPath(new URL("../../../examples/update-user-pool.sh", import.meta.url));

/** The CPU time, in milliseconds, that a whole process may take more than a bare Node. */
const convertGoal = 60;

/** How many times as fast as the AWS CLI a conversion should be. */
const awsGoal = 5;

const policies = ["--policies", "PasswordPolicy={MinimumLength=8}"];
const bare = { name: "`node -e 0`", argv: [process.execPath, "-e", "0"] };
const convert = { name: "convert of one option", argv: longhand("convert", "--option", ...policies) };
const aws = {
  name: "`aws … --generate-cli-skeleton`",
  argv: ["aws", "cognito-idp", "update-user-pool", "--generate-cli-skeleton"],
};
const others = [
  { name: "plan in the sandbox", argv: longhand("plan", "--user-pool-id", "us-west-2_aaaaaaaaa", ...policies) },
  { name: "lint of one script", argv: longhand("lint", page) },
  { name: "mcp, start and end", argv: longhand("mcp", "--log-level", "silent") },
];

function longhand(...words: readonly string[]): readonly string[] {
  return [process.execPath, binary, ...words];
}

/** What a process took, in milliseconds. */
interface Times {
  readonly wall: number;
  readonly cpu: number;
}

/** Times whole processes by turns, and prints the medians beside a bare Node. */
export function runStartBench(rounds: number): string {
  const state = mkdtempSync(join(tmpdir(), "longhand-start-"));
  const hasAws = timeOf(aws.argv, state) !== undefined;
  const cases = [bare, convert, ...others, ...(hasAws ? [aws] : [])];
  const taken = new Map<string, Times[]>(cases.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, argv } of round % 2 === 0 ? cases : [...cases].reverse()) {
      const times = timeOf(argv, state);
      if (times !== undefined) taken.get(name)?.push(times);
    }
  }
  rmSync(state, { recursive: true, force: true });
  const cpuOf = (name: string) => median((taken.get(name) ?? []).map(({ cpu }) => cpu));
  const wallOf = (name: string) => median((taken.get(name) ?? []).map(({ wall }) => wall));
  const rows = cases.map(({ name }) => {
    const more = cpuOf(name) - cpuOf(bare.name);
    const goal = name === convert.name ? ` (≤ ${convertGoal}, ${more <= convertGoal ? "met" : "**missed**"})` : "";
    const times = cpuOf(aws.name) / cpuOf(name);
    const verdict = name === convert.name ? ` (≥ ${awsGoal}, ${times >= awsGoal ? "met" : "**missed**"})` : "";
    return [
      name,
      `${more.toFixed(0)}${goal}`,
      (wallOf(name) - wallOf(bare.name)).toFixed(0),
      hasAws ? `${times.toFixed(1)}${verdict}` : "not installed",
    ];
  });
  return formatTable(
    ["a whole process", "ms CPU over `node -e 0`", "ms wall over it", "times as fast as the AWS CLI"],
    rows,
  );
}

/** By the clock of bash, because Node does not tell what a child took; undefined where the program does not run. */
function timeOf(argv: readonly string[], state: string): Times | undefined {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1 </dev/null';
  const { stderr, status } = spawnSync("bash", ["-c", script, "bash", ...argv], {
    encoding: "utf8",
    env: { ...process.env, XDG_STATE_HOME: state, XDG_CACHE_HOME: state },
  });
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = stderr.trim().split(" ").map(Number);
  return status === 0 ? { wall: wall * 1000, cpu: (user + system) * 1000 } : undefined;
}
