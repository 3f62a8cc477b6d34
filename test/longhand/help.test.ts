import { suite } from "uvu";
import * as assert from "uvu/assert";
import { listFiles, readText } from "../harness/repository.ts";
import { runLonghand, runShell } from "./run-longhand.ts";

const folder = "packages/longhand/src/verbs";
const verbs = listFiles(folder).map((path) => path.slice(folder.length + 1, -".ts".length));

async function help(argv: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runLonghand(argv);
  assert.equal([exitCode, stderr], [0, ""]);
  return stdout;
}

/** The command lines of a help page's examples. */
function examplesOf(page: string): readonly string[] {
  const [, examples = ""] = page.split("\nExamples:\n");
  return examples.split("\n").filter((line) => line.startsWith("  ") && !line.startsWith("  #"));
}

const pages = suite("help");

pages("the list of verbs has every verb", async () => {
  const page = await help([]);
  assert.is(await help(["--help"]), page);
  const listed = [...page.matchAll(/^ {2}([a-z]+)(?:\|[a-z-]+)? \[/gm)].map(([, name]) => name);
  assert.equal(new Set(listed), new Set([...verbs, "help"]));
});

pages("docs/command.md has the page of every verb", async () => {
  const page = readText("docs/command.md");
  assert.match(page, `\`\`\`text\n${await help([])}\`\`\`\n`);
  for (const verb of verbs) assert.match(page, `## ${verb}\n\n\`\`\`text\n${await help([verb, "--help"])}\`\`\`\n`);
});

for (const verb of verbs) {
  pages(`the examples of ${verb} run as they stand`, async () => {
    const examples = examplesOf(await help([verb, "--help"]));
    assert.ok(examples.length > 0);
    const runs = await Promise.all(examples.map(async (example) => ({ example, ...(await runShell(example)) })));
    for (const { example, exitCode, stdout, stderr } of runs) {
      // An example of `validate` shows what problems look like.
      const expected = verb === "validate" && example.includes("RequireSymbol=") ? 1 : 0;
      assert.equal([exitCode, stderr], [expected, ""], example);
      assert.ok(stdout.length > 0);
    }
  });
}

pages.run();
