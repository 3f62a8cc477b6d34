import { spawnSync } from "node:child_process";
import { manPage } from "@longhand/convert";
import { cognitoIdp } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../../harness/repository.ts";
import { seedOperation } from "./seed-operation.ts";

const page = suite("manPage");

const requests = new Set([".PP", ".RS", ".RE", ".nf", ".fi", ".SH", ".TH", ".nh", ".ad"]);

page("has the sections of the AWS CLI's help, in its order", () => {
  const sections = manPage(cognitoIdp(), seedOperation()).match(/^\.SH .*$/gm);
  assert.equal(sections, [".SH NAME", ".SH DESCRIPTION", ".SH SYNOPSIS", ".SH OPTIONS", ".SH EXAMPLES", ".SH OUTPUT"]);
});

page("uses few requests, opens and closes margins in pairs, and is ASCII", () => {
  for (const operation of cognitoIdp().operations.values()) {
    const lines = manPage(cognitoIdp(), operation).split("\n");
    assert.equal(
      lines.filter((line) => /^[.']/.test(line) && !requests.has(line.split(" ")[0] ?? "")),
      [],
    );
    const count = (start: string) => lines.filter((line) => line.startsWith(start)).length;
    assert.is(count(".RS"), count(".RE"), operation.name);
    assert.is(count(".nf"), count(".fi"), operation.name);
    assert.equal(
      lines.filter((line) => /[^ -~]/.test(line)),
      [],
    );
  }
});

const printer = "groff";
const groff = spawnSync(printer, ["--version"]).status === 0;
if (!groff) console.log("skipped: groff is not installed");
const rendered = groff ? page : page.skip;

rendered("is printed without a warning, for every operation", () => {
  const pages = [...cognitoIdp().operations.values()].map((operation) => manPage(cognitoIdp(), operation));
  assert.is(render(pages.join("")).warnings, "");
});

rendered("has the blocks of the help page of 2022 in their columns", () => {
  const { text } = render(manPage(cognitoIdp(), seedOperation()));
  const [, ...options] = readText("test/fixtures/help/update-user-pool.2022.txt").split(/^--.+\n\n/m);
  assert.is(options.length, 12);
  for (const block of options) {
    const indented = block.trimEnd().replaceAll(/^(?=.)/gm, " ".repeat(7));
    assert.ok(text.includes(`\n${indented}\n`), `${indented}\n\nis not in\n\n${text}`);
  }
});

rendered("has its options where the help page has them", () => {
  const { text } = render(manPage(cognitoIdp(), seedOperation()));
  assert.match(
    text,
    /\nSYNOPSIS\n {12}update-user-pool\n {10}--user-pool-id <value>\n {10}\[--policies <value>\]\n {10}\[--lambda-config <value>\]\n/,
  );
  assert.match(text, /\n {10}\[--cli-input-json <value>\]\n {10}\[--generate-cli-skeleton <value>\]\n\nOPTIONS\n/);
  assert.match(text, /\n {7}--policies \(structure\)\n {10}Left out/);
  assert.match(text, /\n {10}PasswordPolicy -> \(structure\)\n {14}Left out/);
  assert.match(
    text,
    /\n {10}aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa --user-pool-tags Team=Blue\n/,
  );
});

page.run();

interface Rendered {
  /** As a terminal shows it, without bold print. */
  readonly text: string;
  readonly warnings: string;
}

function render(pages: string): Rendered {
  // Long lines are never broken here, which is no mistake.
  const options = ["-man", "-Tascii", "-ww", "-Wbreak", "-P-cbou", "-rLL=78n"];
  const { stdout, stderr } = spawnSync(printer, options, { input: pages, encoding: "utf8", maxBuffer: 2 ** 26 });
  return { text: stdout, warnings: stderr };
}
