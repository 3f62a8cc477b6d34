import { spawnSync } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath } from "../harness/repository.ts";
import { matchSnapshot } from "../harness/snapshot.ts";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";

const initialize = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "test", version: "1" } },
};

/** What each verb does with little to do. */
const commands: readonly { readonly argv: readonly string[]; readonly stdin?: string }[] = [
  { argv: ["--version"] },
  { argv: ["convert", "--option", "--policies", "PasswordPolicy={MinimumLength=8}"] },
  { argv: ["convert", "--option", "--policies", '{"PasswordPolicy":{"MinimumLength":8}}'] },
  { argv: ["convert", "--to", "yaml", "--option", "--policies", "PasswordPolicy={MinimumLength=8}"] },
  { argv: ["validate", "--option", "--policies", "PasswordPolicy={MinimumLength=8}"] },
  { argv: ["skeleton"] },
  { argv: ["reference", "--policies"] },
  { argv: ["lint", "examples/update-user-pool.sh"] },
  { argv: ["plan", "--user-pool-id", "us-west-2_aaaaaaaaa", "--pool-name", "Blue"] },
  { argv: ["history"] },
  { argv: ["mcp", "--log-level", "silent"], stdin: `${JSON.stringify(initialize)}\n` },
];

const state = makeTemporaryFolder();

/** The files of the bundle that a run of the built command loads. */
function loadedFiles({ argv, stdin = "" }: (typeof commands)[number]): readonly string[] {
  const script = `
    process.on("exit", () => console.error("\\nloaded " + JSON.stringify(Object.keys(require.cache))));
    require(${JSON.stringify(absolutePath("packages/longhand/bin/longhand.js"))});
  `;
  const { stderr, status } = spawnSync(process.execPath, ["-e", script, "--", "longhand", ...argv], {
    input: stdin,
    encoding: "utf8",
    cwd: absolutePath("."),
    // Node lists what it loads itself.
    env: { ...process.env, XDG_STATE_HOME: state, NODE_DISABLE_COMPILE_CACHE: "1" },
  });
  assert.is(status, 0, stderr);
  const [, list = "[]"] = /\nloaded (.*)\n/.exec(stderr) ?? [];
  const paths: readonly string[] = JSON.parse(list);
  return paths.flatMap((path) => /bundle\/(.*)\.cjs$/.exec(path)?.[1] ?? []).sort();
}

const loaded = suite("what a run of the command loads");

loaded("is what the verb needs", () => {
  const rows = commands.map((command) => `${command.argv.join(" ")}\n  ${loadedFiles(command).join(" ")}\n`);
  matchSnapshot("loaded-files.txt", rows.join("\n"));
});

loaded.run();
