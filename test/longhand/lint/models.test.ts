import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../../harness/repository.ts";
import { makeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { runLonghand } from "../run-longhand.ts";

const model = {
  version: "2.0",
  metadata: { apiVersion: "2020-01-01", endpointPrefix: "parcels", serviceId: "Parcels", protocol: "json" },
  operations: { SendParcel: { name: "SendParcel", input: { shape: "SendParcelInput" } } },
  shapes: {
    SendParcelInput: {
      type: "structure",
      required: ["To"],
      members: { To: { shape: "Text", documentation: 'a "b" \\ c' } },
    },
    Text: { type: "string" },
  },
};

const models = suite("models of lint");

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = makeTemporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const page = "```sh\naws parcels send-parcel --too x\n```\n";

async function codesWith(named: string): Promise<readonly string[]> {
  const folder = folderWith({ "page.md": page });
  const { stdout } = await runLonghand(["lint", "--models", named, "--format", "jsonl", folder]);
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): { code: string } => JSON.parse(line))
    .map(({ code }) => code);
}

const expected = ["command/missing-option", "command/unknown-option"];

models("a folder as botocore has it, of which the newest version counts, packed or not", async () => {
  const old = { ...model, operations: {} };
  const folder = folderWith({
    "parcels/2019-01-01/service-2.json": JSON.stringify(old),
    "parcels/2020-01-01/service-2.json.gz": gzipSync(JSON.stringify(model)),
  });
  assert.equal(await codesWith(folder), expected);
});

models("a file, and a folder of files", async () => {
  const folder = folderWith({ "models/parcels.json": JSON.stringify(model) });
  assert.equal(await codesWith(join(folder, "models/parcels.json")), expected);
  assert.equal(await codesWith(folder), expected);
});

models("a Smithy JSON AST", async () => {
  const folder = folderWith({ "weather.json": readText("test/model/weather.smithy.json") });
  const { exitCode } = await runLonghand(["lint", "--models", folder, folderWith({ "page.md": page })]);
  assert.ok(exitCode < 2);
});

models("what is no model is wrong usage", async () => {
  const folder = folderWith({ "a.txt": "a" });
  for (const named of [folder, join(folder, "nothing")]) {
    const { exitCode, stderr } = await runLonghand(["lint", "--models", named, folder]);
    assert.is(exitCode, 2);
    assert.match(stderr, "model");
  }
});

models("many files are checked in threads, with the same answers in the same order", async () => {
  const names = Array.from({ length: 320 }, (_, index) => `page-${String(index).padStart(3, "0")}.md`);
  const folder = folderWith({
    "models/parcels.json": JSON.stringify(model),
    ...Object.fromEntries(names.map((name) => [`pages/${name}`, page])),
  });
  const { stdout } = await runLonghand([
    "lint",
    "--models",
    join(folder, "models"),
    "--format",
    "jsonl",
    join(folder, "pages"),
  ]);
  const files = stdout.split("\n").filter((line) => line !== "");
  assert.is(files.length, 2 * names.length);
  const order = files.map((line): { file: string } => JSON.parse(line)).map(({ file }) => file.slice(-11));
  assert.equal(
    order,
    names.flatMap((name) => [name, name]),
  );
});

models.run();
