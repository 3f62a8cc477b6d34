import type { LintDocument } from "@longhand/lint";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { listFiles, readText } from "../harness/repository.ts";
import { lintStrictly } from "./strict-settings.ts";

const folder = "test/fixtures/lint";

const formats: Readonly<Record<string, LintDocument["format"]>> = {
  md: "markdown",
  rst: "rst",
  sh: "shell",
  yml: "workflow",
  txt: "text",
};

/** `{snippet/a-rule}` at the end of a line: the finding that this line has. */
const marker = / ?\{([a-z]+\/[a-z0-9-]+)\}(?=(?: ?\{[a-z]+\/[a-z0-9-]+\})*$)/gm;

const fixtures = suite("lint: marked pages");

for (const path of listFiles(folder)) {
  fixtures(`${path}: every finding has its marker, and every marker its finding`, () => {
    const marked = readText(path);
    const expected = marked
      .split("\n")
      .flatMap((line, index) => [...line.matchAll(marker)].map(([, code]) => `${index + 1} ${code}`));
    const format = formats[path.split(".").at(-1) ?? ""] ?? "text";
    const { findings } = lintStrictly({ name: path, text: marked.replaceAll(marker, ""), format });
    assert.ok(expected.length > 0);
    assert.equal(findings.map(({ at, code }) => `${at.line} ${code}`).sort(), [...expected].sort());
  });
}

fixtures.run();
