import { spawn } from "node:child_process";
import { fetchOtherNodes, type NodeBinary } from "./matrix/nodes.ts";
import { parts } from "./matrix/parts.ts";
import { pathOf } from "./path-of.ts";

/*
 * Runs the tests of what may differ from one Node to the next under the supported Nodes that are not the one at work, at the same time.
 * `pnpm matrix PART…` runs other parts. Needs npx and the npm registry.
 */

const chosen = process.argv.length > 2 ? process.argv.slice(2) : parts;

interface Outcome {
  readonly node: NodeBinary;
  readonly code: number | null;
  readonly output: string;
}

function runTests(node: NodeBinary): Promise<Outcome> {
  const child = spawn(node.path, ["test/dist/harness/run.js", "--lanes", "1", ...chosen], {
    cwd: pathOf(""),
    env: { ...process.env, ...node.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.once("close", (code) => resolve({ node, code, output }));
  });
}

for (const { node, code, output } of await Promise.all(fetchOtherNodes().map(runTests))) {
  if (code !== 0) {
    console.log(output);
    process.exitCode = 1;
  }
  console.log(`matrix: Node ${node.version}: ${output.trimEnd().split("\n").at(-1)}`);
}
