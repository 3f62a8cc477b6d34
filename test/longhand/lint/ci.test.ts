import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { absolutePath, readText } from "../../harness/repository.ts";

const page = "# Page\n\n```sh\naws cognito-idp create-user-pool --pool-name Blue \\ \n  --mfa-configuration OFF\n```\n";

const root = absolutePath("").replace(/\/$/, "");
const folder = mkdtempSync(join(tmpdir(), "longhand-ci-"));

interface Step {
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs what the action runs, with some inputs and the defaults of the others. */
function runAction(inputs: Readonly<Record<string, string>>) {
  const action = parse(readText("action.yml"));
  const [step]: readonly Step[] = action.runs.steps;
  const value = (text: string) =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, name: string) => inputs[name] ?? action.inputs[name].default);
  const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, text]) => [name, value(text)]));
  return spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step?.run ?? ""], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...env, GITHUB_ACTION_PATH: root, LONGHAND_DOCS_URL: "https://example.com/docs" },
  });
}

const ci = suite("lint: CI");

ci.before.each(() => writeFileSync(join(folder, "a page.md"), page));
ci.after(() => rmSync(folder, { recursive: true }));

ci("the action annotates, and fails for an error", () => {
  const { stdout, stderr, status } = runAction({});
  assert.match(stdout, /^::error file=a page\.md,line=4,.*title=snippet\/blank-after-continuation::/);
  assert.equal([stderr, status], ["", 1]);
});

ci("the action takes several paths, a preset, and what to fail on", () => {
  writeFileSync(join(folder, "b.md"), "Nothing.\n");
  const { stdout, status } = runAction({ paths: "a page.md\nb.md\n", preset: "strict", "fail-on": "never" });
  assert.match(stdout, "title=snippet/blank-after-continuation");
  assert.is(status, 0);
});

ci("the action writes SARIF into a file, with links to where the pages are", () => {
  const { stdout, status } = runAction({ format: "sarif", "output-file": "out.sarif" });
  assert.equal([stdout, status], ["", 1]);
  const { runs } = JSON.parse(readFileSync(join(folder, "out.sarif"), "utf8"));
  assert.is(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri, "a%20page.md");
  assert.is(runs[0].tool.driver.rules[0].helpUri, "https://example.com/docs/rules/snippet/blank-after-continuation.md");
});

interface ShownStep {
  readonly uses: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** The steps of workflows that a page shows. */
function shownSteps(path: string): readonly ShownStep[] {
  const blocks = [...readText(path).matchAll(/^```yaml\n(steps:\n[\s\S]*?)^```$/gm)];
  return blocks.flatMap(([, text = ""]) => parse(text).steps);
}

const steps = shownSteps("docs/lint.md").filter(({ uses }) => uses === "./longhand");

ci("a step with the action is shown", () => assert.ok(steps.length > 0));

for (const { with: inputs = {} } of steps) {
  ci(`the step that a page shows runs: ${JSON.stringify(inputs)}`, () => {
    const known = Object.keys(parse(readText("action.yml")).inputs);
    assert.equal(
      Object.keys(inputs).filter((name) => !known.includes(name)),
      [],
    );
    mkdirSync(join(folder, "docs"), { recursive: true });
    writeFileSync(join(folder, "docs/b.md"), page);
    const { stdout, stderr, status } = runAction(inputs);
    const file = inputs["output-file"];
    const written = file === undefined ? stdout : readFileSync(join(folder, file), "utf8");
    assert.match(written, "docs/b.md");
    assert.match(written, "snippet/blank-after-continuation");
    assert.equal([stderr, status], ["", inputs["fail-on"] === "never" ? 0 : 1]);
  });
}

const hooks: readonly { readonly id: string; readonly entry: string; readonly language: string }[] = parse(
  readText(".pre-commit-hooks.yaml"),
);

for (const { id, entry, language } of hooks) {
  ci(`the hook ${id} runs as pre-commit runs it`, () => {
    assert.is(language, "script");
    const [script = "", ...words] = entry.split(" ");
    const run = () => spawnSync(join(root, script), [...words, "a page.md"], { cwd: folder, encoding: "utf8" });
    const { stdout, status } = run();
    const isFixing = words.includes("--fix");
    assert.is(status, isFixing ? 0 : 1);
    if (!isFixing) assert.match(stdout, "snippet/blank-after-continuation");
    assert.is(readFileSync(join(folder, "a page.md"), "utf8").includes("\\ \n"), !isFixing);
  });
}

ci.run();
