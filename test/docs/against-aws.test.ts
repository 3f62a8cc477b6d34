import { spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { samplePoolId, serveSandbox } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath } from "../harness/repository.ts";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";
import { readBlocks } from "./blocks.ts";

const binary = absolutePath("packages/longhand/bin/longhand.js");

/** The commands of a page's blocks for a shell, a line each. */
function shellLines(page: string): readonly string[] {
  const blocks = readBlocks(page).filter(({ language }) => language === "sh");
  return blocks.flatMap(({ text: lines }) => lines.trim().split("\n"));
}

const guide = suite("the guide's commands against AWS");

guide("plan and apply with a plan file, as they stand but for the pool and the endpoint", async () => {
  const lines = shellLines("docs/guides/terminal.md");
  assert.is(lines.length, 2);
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, "config"), "[profile dev]\nregion = us-west-2\n");
  writeFileSync(join(folder, "credentials"), "[dev]\naws_access_key_id = testing\naws_secret_access_key = testing\n");
  const env = {
    ...process.env,
    AWS_CONFIG_FILE: join(folder, "config"),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, "credentials"),
    XDG_STATE_HOME: folder,
    NO_COLOR: "1",
  };
  const server = await serveSandbox({ place: "memory" });
  if (server.kind !== "serving") throw new Error(server.kind);
  const printed: string[] = [];
  for (const line of lines) {
    const words = line.replace("us-east-1_EXAMPLE", samplePoolId).split(" ").slice(1);
    const argv = [binary, ...words, "--endpoint-url", server.url];
    const child = spawn(process.execPath, argv, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    printed.push(stdout + stderr);
  }
  await server.close();
  assert.match(printed[0] ?? "", "in AWS account 123456789012, us-west-2");
  assert.ok(existsSync(join(folder, "mfa.plan")), printed[0]);
  assert.match(printed[1] ?? "", /^NOOP|VERIFIED/m);
});

guide.run();
