import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatTable } from "../parse/table.ts";
import { median } from "../request/median.ts";
import { type Command, loadedBytesOf, peakMemoryOf, type Times, timeOf } from "./measure-process.ts";

const binary = fileURLToPath(new URL("../../../packages/longhand/bin/longhand.js", import.meta.url));
const page = fileURLToPath(new URL("../../../examples/update-user-pool.sh", import.meta.url));

/** The CPU time, in milliseconds, that a whole process may take more than a bare Node. */
const convertGoal = 60;

/** How many times as fast as the AWS CLI a conversion should be. */
const awsGoal = 5;

const policies = ["--policies", "PasswordPolicy={MinimumLength=8}"];

/** A process to time. */
interface Case {
  readonly name: string;
  readonly argv: readonly string[];
  /** Kept as the machine has them; left out where this is. */
  readonly certificates?: string | undefined;
}

const bare: Case = { name: "`node -e 0`", argv: [process.execPath, "-e", "0"] };
const convert: Case = { name: "convert of one option", argv: longhand("convert", "--option", ...policies) };
const aws: Case = {
  name: "`aws … --generate-cli-skeleton`",
  argv: ["aws", "cognito-idp", "update-user-pool", "--generate-cli-skeleton"],
};
const others: readonly Case[] = [
  { name: "plan in the sandbox", argv: longhand("plan", "--user-pool-id", "us-west-2_aaaaaaaaa", ...policies) },
  { name: "lint of one script", argv: longhand("lint", page) },
  { name: "mcp, start and end", argv: longhand("mcp", "--log-level", "silent") },
];

/** Where a variable names certificates, Node 20 reads all of them before it looks at the program: longer than all the rest of its start. */
const certificates = process.env["NODE_EXTRA_CA_CERTS"];
const withCertificates: readonly Case[] = [bare, convert].map(({ name, argv }) => {
  return { name: `${name}, \`NODE_EXTRA_CA_CERTS\` set`, argv, certificates };
});

function longhand(...words: readonly string[]): readonly string[] {
  return [process.execPath, binary, ...words];
}

/** Times whole processes by turns, and prints the medians beside a bare Node. */
export function runStartBench(rounds: number): string {
  const state = mkdtempSync(join(tmpdir(), "longhand-start-"));
  const commandOf = ({ argv, certificates: named }: Case): Command => ({
    argv,
    env: { ...process.env, XDG_STATE_HOME: state, XDG_CACHE_HOME: state, NODE_EXTRA_CA_CERTS: named },
  });
  const hasAws = timeOf(commandOf(aws)) !== undefined;
  const certified = certificates === undefined ? [] : withCertificates;
  const cases = [bare, convert, ...others, ...certified, ...(hasAws ? [aws] : [])];
  const taken = new Map<string, Times[]>(cases.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const each of round % 2 === 0 ? cases : [...cases].reverse()) {
      const times = timeOf(commandOf(each));
      if (times !== undefined) taken.get(each.name)?.push(times);
    }
  }
  const sizes = new Map(
    cases.map((each) => [each.name, [loadedBytesOf(commandOf(each)), peakMemoryOf(commandOf(each))] as const]),
  );
  rmSync(state, { recursive: true, force: true });
  const cpuOf = (name: string) => median((taken.get(name) ?? []).map(({ cpu }) => cpu));
  const wallOf = (name: string) => median((taken.get(name) ?? []).map(({ wall }) => wall));
  const rows = cases.map(({ name }) => {
    const more = cpuOf(name) - cpuOf(bare.name);
    const goal = name === convert.name ? ` (≤ ${convertGoal}, ${more <= convertGoal ? "met" : "**missed**"})` : "";
    const times = cpuOf(aws.name) / cpuOf(name);
    const [files, memory] = sizes.get(name) ?? [];
    const verdict = name === convert.name ? ` (≥ ${awsGoal}, ${times >= awsGoal ? "met" : "**missed**"})` : "";
    return [
      name,
      `${more.toFixed(0)}${goal}`,
      (wallOf(name) - wallOf(bare.name)).toFixed(0),
      hasAws ? `${times.toFixed(1)}${verdict}` : "not installed",
      rounded(files, 1e3),
      rounded(memory, 1e6),
    ];
  });
  return formatTable(
    [
      "a whole process",
      "ms CPU over `node -e 0`",
      "ms wall over it",
      "times as fast as the AWS CLI",
      "KB of files",
      "MB of memory",
    ],
    rows,
  );
}

/** In a unit; empty where nothing was measured. */
function rounded(bytes: number | undefined, unit: number): string {
  return bytes === undefined ? "" : (bytes / unit).toFixed(0);
}
