import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "./conformance/server-process.ts";
import { pathOf } from "./path-of.ts";

/*
 * Runs the official conformance suite of the Model Context Protocol twice: on the product's server, where a baseline names what the suite
 * finds no fixtures for, and on the same HTTP code with those fixtures, where everything has to pass. Needs npx and the npm registry.
 */
const root = pathOf("");
const suite = "@modelcontextprotocol/conformance@0.1.16";

/** The suite needs a newer Node than the one that we support. */
const newerNode = Number(process.versions.node.split(".")[0]) >= 22 ? [] : ["-p", "node@22"];

/** pnpm hands its own strictness on; the suite's packages are installed by this Node, and run by the newer one. */
const env = { ...process.env, npm_config_engine_strict: "false" };

interface Run {
  readonly title: string;
  readonly server: readonly string[];
  readonly options: readonly string[];
}

const runs: readonly Run[] = [
  {
    title: "the product's server",
    server: ["packages/longhand/bin/longhand.js", "mcp", "--http", "--port", "0"],
    options: ["--expected-failures", join(root, "test/conformance/baseline.yml")],
  },
  { title: "the fixture host", server: ["test/dist/conformance/fixture-host.js"], options: [] },
];

const folder = mkdtempSync(join(tmpdir(), "longhand-conformance-"));
process.chdir(root);
try {
  for (const { title, server, options } of runs) {
    console.log(`conformance: ${title}`);
    const { url, stop } = await startServer(server);
    const args = [
      "-y",
      ...newerNode,
      "-p",
      suite,
      "--",
      "conformance",
      "server",
      "--url",
      url,
      ...options,
      "-o",
      folder,
    ];
    const { status, stdout, stderr } = spawnSync("npx", args, { encoding: "utf8", cwd: folder, env });
    await stop();
    const summary = stdout.slice(stdout.indexOf("=== SUMMARY ===") + "=== SUMMARY ===".length);
    console.log(summary.trim());
    if (status !== 0) {
      console.error(stderr.slice(-2000));
      throw new Error(`The suite ended with ${status} on ${title}.`);
    }
  }
  console.log("conformance: fine");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
