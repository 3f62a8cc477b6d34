import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { printModel } from "@longhand/scripts/generate-model";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const generated = suite("the generated model");

generated("is up to date with its data", async () => {
  const { files } = await printModel();
  assert.equal(
    [...files.keys()].map((path) => basename(path)),
    ["cognito-idp.gen.ts", "requests.gen.ts"],
  );
  for (const [path, text] of files) {
    assert.ok(readFileSync(path, "utf8") === text, `${basename(path)} is stale: run pnpm gen`);
  }
});

generated("needs every correction of the patch", async () => {
  const { redundant } = await printModel();
  assert.equal(
    redundant.map(({ pointer }) => pointer),
    [],
  );
});

generated.run();
