import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPolicy } from "@longhand/mcp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../harness/repository.ts";
import { runLonghand } from "../longhand/run-longhand.ts";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly mcpName: string;
}

interface Entry {
  readonly command?: string;
  readonly args?: readonly string[];
  readonly url?: string;
}

const page = readText("docs/mcp.md");
const { name, version, mcpName }: Manifest = JSON.parse(readText("packages/longhand/package.json"));
const blocks = [...page.matchAll(/^```json\n([\s\S]*?)\n```$/gm)].map(([, text = ""]) => JSON.parse(text));

const docs = suite("the page of the server");

docs("its snippets start this version, and only options that there are", async () => {
  const { stdout: help } = await runLonghand(["mcp", "--help"]);
  const entries: readonly Entry[] = blocks.flatMap((block) =>
    Object.values<Entry>(block.mcpServers ?? block.servers ?? {}),
  );
  assert.ok(entries.length >= 4);
  for (const { command, args = [], url } of entries) {
    if (url !== undefined) continue;
    assert.equal([command, ...args.slice(0, 3)], ["npx", "-y", `${name}@${version}`, "mcp"]);
  }
  for (const [, option = ""] of page.matchAll(/`?(--[a-z][a-z-]+)/g)) {
    if (["--cli-input-json", "--env"].includes(option)) continue;
    assert.match(help, `${option} `.trim(), option);
  }
});

docs("its policy is one", () => {
  const policy = blocks.find((block) => "consent" in block);
  const file = join(mkdtempSync(join(tmpdir(), "longhand-docs-")), "policy.json");
  writeFileSync(file, JSON.stringify(policy));
  assert.is(readPolicy({}, file).kind, "policy");
});

docs("the registry's manifest says the same as the package", () => {
  const server = JSON.parse(readText("server.json"));
  assert.equal([server.name, server.version], [mcpName, version]);
  assert.equal([server.packages[0].identifier, server.packages[0].version], [name, version]);
  assert.ok(server.description.length <= 100);
});

docs.run();
