import { suite } from "uvu";
import * as assert from "uvu/assert";
import { listFiles, readText } from "../harness/repository.ts";
import { listSuites } from "../harness/suite-list.ts";

/** The suites of a test file: uvu's own `test`, where it is imported, and what `suite(…)` makes. */
function readSuiteNames(text: string): readonly string[] {
  const own = /^import \{[^}]*\btest\b[^}]*\} from "uvu";$/m.test(text) ? ["test"] : [];
  const made = [...text.matchAll(/\bconst (\w+) = suite(?:<[^(]*>)?\(/g)].map(([, name = ""]) => name);
  return [...own, ...made];
}

/** True when the suite runs, and nothing is registered with it afterwards. */
function runsAtTheEnd(text: string, name: string): boolean {
  const [, ...after] = text.split(`\n${name}.run();\n`);
  return after.length === 1 && !after.some((rest) => new RegExp(`\\b${name}[.(]`).test(rest));
}

const suites = suite("suites");

suites("the runner finds every test file of the repository", () => {
  const tests = listFiles("").filter((path) => /\.(?:test|spec)\.[cm]?[jt]sx?$/.test(path));
  assert.equal(
    listSuites().map(({ name }) => name),
    tests,
  );
});

for (const { name } of listSuites()) {
  const text = readText(name);
  suites(`${name} runs what it registers`, () => {
    const names = readSuiteNames(text);
    assert.ok(names.length > 0, "The file makes no suite.");
    assert.equal(
      names.filter((made) => !runsAtTheEnd(text, made)),
      [],
      "A suite does not call .run(), or has tests after it, and those never run.",
    );
  });
}

suites.run();
