import { suite } from "uvu";
import * as assert from "uvu/assert";
import { commands, createFolder, rstPage } from "./folder.ts";

const folder = createFolder();
const baseline = suite("lint: baseline and cache");

baseline.before.each(() => folder.write({ "page.rst": rstPage(commands.error, commands.warning) }));
baseline.after(() => folder.remove());

baseline("old findings are not reported, moved ones neither, new ones are", async () => {
  const { stderr, exitCode } = await folder.lint(["--write-baseline", "--baseline", "old.json", "page.rst"]);
  assert.match(stderr, /^The baseline .*old\.json has 2 findings now\.\n$/);
  assert.is(exitCode, 0);
  assert.equal(await folder.rows(["--baseline", "old.json", "page.rst"]), []);
  folder.write({ "page.rst": `\n\n\n${rstPage(commands.error, commands.warning, commands.error)}` });
  const rows = await folder.rows(["--baseline", "old.json", "page.rst"]);
  assert.is(rows.length, 1);
  assert.match(rows[0] ?? "", "error shape/unknown-value");
});

baseline("what is gone is said", async () => {
  await folder.lint(["--write-baseline", "--baseline", "old.json", "page.rst"]);
  folder.write({ "page.rst": rstPage(commands.warning) });
  const { stderr } = await folder.lint(["--baseline", "old.json", "page.rst"]);
  assert.is(
    stderr,
    "The baseline knows 1 finding.\n1 finding of the baseline cannot be found any more; write it anew with --write-baseline.\n",
  );
});

baseline("a baseline is the same for the same findings, and has no text of the pages", async () => {
  await folder.lint(["--write-baseline", "--baseline", "first.json", "page.rst"]);
  folder.write({ "page.rst": rstPage(commands.warning, commands.error) });
  await folder.lint(["--write-baseline", "--baseline", "second.json", "page.rst"]);
  assert.is(folder.read("first.json"), folder.read("second.json"));
  assert.not.match(folder.read("first.json"), "MAYBE");
  assert.equal(Object.keys(JSON.parse(folder.read("first.json")).files), ["page.rst"]);
});

baseline("a file that is no baseline is refused", async () => {
  folder.write({ "other.json": "{}" });
  const { stderr, exitCode } = await folder.lint(["--baseline", "other.json", "page.rst"]);
  assert.is(exitCode, 2);
  assert.match(stderr, "is no baseline; write one with --write-baseline.");
});

baseline("a cache answers for a file that did not change, and only for that", async () => {
  const words = ["--cache-file", "cache.json", "page.rst"];
  const first = await folder.rows(words);
  // Nobody but the cache would say this.
  folder.write({ "cache.json": folder.read("cache.json").replaceAll("MAYBE", "PERHAPS") });
  const answered = (await folder.lint(words)).stdout;
  assert.match(answered, "`PERHAPS` is no value");
  assert.equal(await folder.rows(words), first);
  assert.match((await folder.lint([...words, "--preset", "strict"])).stdout, "`MAYBE` is no value");
  folder.write({ "page.rst": `\n${rstPage(commands.error)}` });
  assert.match((await folder.lint(words)).stdout, "`MAYBE` is no value");
});

baseline("a cache that cannot be read is an empty one", async () => {
  folder.write({ "cache.json": "{" });
  assert.is((await folder.rows(["--cache-file", "cache.json", "page.rst"])).length, 2);
  assert.ok(JSON.parse(folder.read("cache.json")).stamp);
});

baseline.run();
