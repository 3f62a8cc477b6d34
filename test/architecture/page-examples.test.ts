import { refuseFiles } from "@longhand/convert";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type ExampleSettings, fixWords, readExample } from "../harness/check-example.ts";
import { listDiagnosticPages, readExamples } from "../harness/diagnostic-pages.ts";
import { readExampleFile } from "../harness/example-files.ts";
import { listFiles, readText } from "../harness/repository.ts";

/** What the examples of some pages need to show their problem. */
const specialSettings: Readonly<Record<string, Partial<ExampleSettings>>> = {
  "syntax/too-long": { limits: { maxTokens: 20 } },
  "syntax/too-large": { limits: { maxLength: 20 } },
  "syntax/invalid-yaml": { cli: "v2" },
  "syntax/yaml-key-not-text": { cli: "v2" },
  "syntax/yaml-too-deep": { cli: "v2" },
  "syntax/yaml-too-large": { cli: "v2" },
  "shape/yaml-date": { cli: "v2" },
  "command/two-inputs": { cli: "v2" },
  "command/file-refused": { files: refuseFiles },
  "command/not-an-option": { json: "request" },
  "command/not-aws": { commands: "lines" },
  "command/not-continued": { commands: "lines" },
  "command/placeholder": { commands: "lines" },
  "command/reader-missing": { cli: "v2", yaml: "none" },
  "command/redirection": { commands: "lines" },
  "command/several-commands": { commands: "lines" },
  "command/shell-syntax": { commands: "lines" },
  "command/too-many-braces": { commands: "lines" },
  "command/unclosed-in-shell": { commands: "lines" },
  "command/unknown-expansion": { commands: "lines" },
  "command/unquoted-braces": { commands: "lines" },
};

const examples = suite("the examples of the pages");

// What is said of a pool needs a pool: the examples of those pages have a test of their own.
const pages = listDiagnosticPages().filter(({ code }) => !code.startsWith("apply/"));

for (const { path, code, wrong, right } of pages) {
  const settings = { files: readExampleFile, ...specialSettings[code] };

  for (const [index, example] of wrong.entries()) {
    const { words, check } = readExample(example, settings);

    examples(`${path}: wrong example ${index + 1} has the problem, and no error before it`, () => {
      const found = check(words);
      const codes = found.map((diagnostic) => diagnostic.code).join(", ");
      const at = found.findIndex((diagnostic) => diagnostic.code === code);
      assert.ok(at === 0 || found[at]?.severity === "info", `${example.text}\nhas ${codes}`);
    });

    examples(`${path}: the fix of wrong example ${index + 1} mends it`, () => {
      const found = check(words);
      const [first] = found;
      const fixed = first && fixWords(words, first);
      if (fixed === undefined) return;
      const left = check(fixed).map((diagnostic) => diagnostic.code);
      const report = `${fixed.join(" ")}\nstill has ${left.join(", ")}`;
      assert.ok(left.length < found.length, report);
    });
  }

  for (const [index, example] of right.entries()) {
    const { words, check } = readExample(example, settings);

    examples(`${path}: right example ${index + 1} has no problem`, () => {
      assert.equal(
        check(words).map((diagnostic) => diagnostic.code),
        [],
        example.text,
      );
    });
  }
}

/** A page is printed at a terminal, and held by reports in SARIF. UTF-16 units. */
const longestExample = 2000;

examples("no example is too long to be read", () => {
  const paths = ["docs/diagnostics", "docs/rules"].flatMap((folder) => listFiles(folder));
  const long = paths.filter((path) => readExamples(readText(path)).some(({ text }) => text.length > longestExample));
  assert.equal(long, []);
});

examples.run();
