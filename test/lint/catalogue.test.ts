import { knownRules } from "@longhand/lint";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../harness/repository.ts";
import { listedRules } from "./rules/listed-rules.ts";

const rows = readText("docs/lint-catalogue.md")
  .split("\n")
  .filter((line) => /^\| [A-Z]+-\d{3} \|/.test(line));
const named = rows.flatMap((row) => [...row.matchAll(/`([a-z]+\/[a-z0-9-]+)`/g)].map(([, code = ""]) => code));

const catalogue = suite("lint: catalogue");

catalogue("every row names what it is reported as", () => {
  assert.is(rows.length, 20 + 19 + 15 + 16 + 10);
  assert.equal(
    rows.filter((row) => !/`(?:[a-z]+\/[a-z0-9-]*)`|the same codes/.test(row)),
    [],
  );
});

catalogue("every code in it exists", () => {
  const codes = new Set(knownRules.map(({ code }) => code));
  assert.equal(
    named.filter((code) => !codes.has(code)),
    [],
  );
});

catalogue("every rule about commands in pages has its row", () => {
  assert.equal(
    listedRules.map(({ code }) => code).filter((code) => !named.includes(code)),
    [],
  );
});

catalogue.run();
