import { lint } from "@longhand/lint";
import { withCliFacts } from "@longhand/model";
import { awsCli } from "@longhand/model/aws-cli";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/** A value of `--configurations`, which `emr create-cluster` reads as JSON by code of its own, and what is found. */
const rows: readonly (readonly [value: string, codes: readonly string[]])[] = [
  ['\'[{"Classification": "a", "Properties": {"b": "c"}}]\'', []],
  ['\'[{"Classification": "a", "Properties": {"b": 2}}]\'', ["shape/wrong-type"]],
  ['\'[{"Classification": "a", "Configurations": [{"Properties": {"b": 2}}]}]\'', ["shape/wrong-type"]],
  ['\'{"Classification": "a"}\'', ["shape/wrong-type"]],
  ["Classification=a", ["syntax/json-unquoted-text"]],
  ["https://example.com/a.json", ["command/downloaded-value"]],
  ["file://shown.json", ["shape/wrong-type"]],
  ["file://object.json", ["shape/wrong-type"]],
  ["file://other.json", []],
];

const shown = [
  'Contents of ``shown.json``::\n\n    [{"Properties": {"b": 2}}]\n',
  'Contents of ``object.json``::\n\n    {"Properties": {"b": "c"}}\n',
].join("\n");

const json = suite("lint: JSON that a command reads by itself");

for (const [value, codes] of rows) {
  json(value, () => {
    const text = `${shown}\nAnd::\n\n    aws emr create-cluster --release-label emr-5.9.0 --configurations ${value}\n`;
    const { diagnostics } = lint({ name: "page.rst", text, format: "rst" }, { rules: [], services: services() });
    assert.equal(
      diagnostics.map(({ code }) => code),
      codes,
    );
  });
}

json.run();

function services() {
  const facts = awsCli().services.get("emr");
  return new Map(facts === undefined ? [] : [["emr", withCliFacts("emr", facts)]]);
}
