import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { commands, createFolder, rstPage } from "./folder.ts";

const folder = createFolder();
const found = suite("lint: which files of a folder are read");

found.before(() => {
  const page = rstPage(commands.error);
  folder.write({
    "plain/a.rst": page,
    "plain/B.RST": page,
    "plain/.hidden/c.rst": page,
    "plain/picture.png": page,
    "plain/.longhandlint.yaml": "{}",
    "plain/node_modules/a/d.rst": page,
    "plain/.git/e.rst": page,
    "nested/.gitignore": "*.rst\n!kept.rst\nbuild/\n/top.md\n",
    "nested/a.rst": page,
    "nested/kept.rst": page,
    "nested/build/kept.rst": page,
    "nested/deep/b.rst": page,
    "nested/deep/kept.rst": page,
    "nested/other/.gitignore": "!*.rst\n",
    "nested/other/a.rst": page,
    "repository/.gitignore": "left-out.rst\n/named\n",
    "repository/docs/left-out.rst": page,
    "repository/docs/a.rst": page,
    "repository/named/a.rst": page,
    "repository/named/.gitignore": "b.rst",
    "repository/named/b.rst": page,
  });
  mkdirSync(join(folder.path, "repository/.git"));
  symlinkSync(join(folder.path, "plain"), join(folder.path, "nested/link"));
});
found.after(() => folder.remove());

const rows: readonly (readonly [says: string, words: readonly string[], files: readonly string[]])[] = [
  [
    "pages, whatever the case of their endings, in hidden folders too",
    ["plain"],
    ["plain/.hidden/c.rst", "plain/B.RST", "plain/a.rst"],
  ],
  [
    "a folder's .gitignore counts below it, and a deeper one has the last word; no links",
    ["nested"],
    ["nested/deep/kept.rst", "nested/kept.rst", "nested/other/a.rst"],
  ],
  [
    "what a .gitignore says is not asked for",
    ["--no-gitignore", "nested/deep"],
    ["nested/deep/b.rst", "nested/deep/kept.rst"],
  ],
  [
    "outside of a repository a .gitignore further up does not count",
    ["nested/deep"],
    ["nested/deep/b.rst", "nested/deep/kept.rst"],
  ],
  ["in a repository it does", ["repository/docs"], ["repository/docs/a.rst"]],
  ["but not for a folder that is named and left out itself", ["repository/named"], ["repository/named/a.rst"]],
  ["which the folder around it still leaves out", ["repository"], ["repository/docs/a.rst"]],
  [
    "several folders",
    ["plain/.hidden", "repository/docs", "plain/.hidden"],
    ["plain/.hidden/c.rst", "repository/docs/a.rst"],
  ],
];

for (const [says, words, files] of rows) {
  found(says, async () => {
    const lines = await folder.rows(words);
    assert.equal([...new Set(lines.map((line) => line.split(":")[0]))], files);
  });
}

found.run();
