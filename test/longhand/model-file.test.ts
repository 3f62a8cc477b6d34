import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../harness/repository.ts";
import { runLonghand } from "./run-longhand.ts";

const models = suite("--model");

const folder = mkdtempSync(join(tmpdir(), "longhand-model-"));
models.after(() => rmSync(folder, { recursive: true }));

const botocore = {
  metadata: { serviceId: "Weather", apiVersion: "2020-01-01", serviceFullName: "Weather" },
  operations: { PutCity: { name: "PutCity", input: { shape: "City" } } },
  shapes: {
    City: { type: "structure", members: { Tags: { shape: "Tags" } } },
    Tags: { type: "map", key: { shape: "Text" }, value: { shape: "Count" } },
    Text: { type: "string" },
    Count: { type: "integer" },
  },
};

const files: readonly [name: string, content: string | Uint8Array, operation: string, option: string, text: string][] =
  [
    ["longhand.json", readText("test/golden/cognito-idp.recorded.json"), "update-user-pool", "--user-pool-tags", "a=1"],
    ["service-2.json", JSON.stringify(botocore), "put-city", "--tags", "a=1"],
    ["service-2.json.gz", gzipSync(JSON.stringify(botocore)), "put-city", "--tags", "a=1"],
  ];

for (const [name, content, operation, option, text] of files) {
  models(`takes ${name}`, async () => {
    const file = join(folder, name);
    writeFileSync(file, content);
    const words = ["convert", "--model", file, "--operation", operation, "--option", option, text];
    const { stdout, exitCode } = await runLonghand(words);
    assert.is(exitCode, 0);
    assert.equal(JSON.parse(stdout), { a: operation === "put-city" ? 1 : "1" });
  });
}

models("says why a packed file cannot be unpacked", async () => {
  const file = join(folder, "broken.gz");
  writeFileSync(file, Uint8Array.of(0x1f, 0x8b, 0x78));
  const { stderr, exitCode } = await runLonghand(["convert", "--model", file, "--option", "--tags", "a=1"]);
  assert.is(exitCode, 2);
  assert.match(stderr, /^longhand: The model `.+broken\.gz` cannot be read: it cannot be unpacked \(.+\)\.\n$/);
});

models.run();
