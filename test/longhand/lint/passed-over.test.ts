import { chmodSync } from "node:fs";
import { join } from "node:path";
import { lintFiles } from "longhand/lint/files";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Run } from "../run-longhand.ts";
import { commands, createFolder, rstPage } from "./folder.ts";

const folder = createFolder();
const passedOver = suite("lint: what cannot be looked into is passed over, and it says so");
const users = { nobody: 65_534, root: 0 } as const;
const closed = "docs/closed is passed over: no permission.\n";
const ignoreFile = "ignored/.gitignore is passed over: no permission.\n";

passedOver.before(async () => {
  const page = rstPage(commands.error);
  folder.write({ "docs/a.rst": page, "docs/open/b.rst": page, "docs/closed/c.rst": page, "ignored/deep/d.rst": page });
  folder.write({ "docs/.longhandlint.yaml": "{}", "quiet.yaml": "ignore: [docs/closed/**]" });
  folder.write({ "ignored/.gitignore": "deep/", "gone/.longhandlint.yaml/page.rst": page });
  chmodSync(folder.path, 0o755);
  for (const name of ["docs/closed", "ignored/.gitignore"]) chmodSync(join(folder.path, name), 0o000);
  // What a run loads is loaded before anybody else may have to.
  await folder.lint(["docs/a.rst", "*.nothing"]);
});
passedOver.after(() => {
  chmodSync(join(folder.path, "docs/closed"), 0o755);
  folder.remove();
});

/** Runs as somebody whom the mode of a folder stops, which it does not with root. */
async function asNobody<Result>(run: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== users.root) return run();
  process.seteuid?.(users.nobody);
  try {
    return await run();
  } finally {
    process.seteuid?.(users.root);
  }
}

/** Runs so; the one folder for state that others may not write to is not needed. */
function lint(words: readonly string[]): Promise<Run> {
  return asNobody(() => folder.lint(words, { env: { XDG_STATE_HOME: folder.path } }));
}

interface Row {
  readonly says: string;
  readonly words: readonly string[];
  readonly stderr: string;
  /** The pages that are read all the same. */
  readonly read: readonly string[];
}

const rows: readonly Row[] = [
  { says: "a folder", words: ["docs"], stderr: closed, read: ["docs/a.rst", "docs/open/b.rst"] },
  { says: "a folder that is named", words: ["docs/closed"], stderr: closed, read: [] },
  {
    says: "a folder that is met twice, once",
    words: ["docs", "docs/closed", "docs/*/*.rst"],
    stderr: closed,
    read: ["docs/a.rst", "docs/open/b.rst"],
  },
  {
    says: "a file in such a folder",
    words: ["docs/closed/c.rst"],
    stderr: "docs/closed/c.rst is passed over: no permission.\n",
    read: [],
  },
  {
    says: "a folder that a pattern goes into",
    words: ["docs/**/*.rst"],
    stderr: closed,
    read: ["docs/a.rst", "docs/open/b.rst"],
  },
  { says: "no folder beside a pattern", words: ["docs/open/*.rst"], stderr: "", read: ["docs/open/b.rst"] },
  {
    says: "no folder that the settings leave out",
    words: ["--config", "quiet.yaml", "docs"],
    stderr: "",
    read: ["docs/a.rst", "docs/open/b.rst"],
  },
  { says: "a .gitignore", words: ["ignored"], stderr: ignoreFile, read: ["ignored/deep/d.rst"] },
  {
    says: "a .gitignore above a pattern",
    words: ["ignored/deep/*.rst"],
    stderr: ignoreFile,
    read: ["ignored/deep/d.rst"],
  },
  {
    says: "no .gitignore that does not count",
    words: ["--no-gitignore", "ignored"],
    stderr: "",
    read: ["ignored/deep/d.rst"],
  },
];

for (const { says, words, stderr, read } of rows) {
  passedOver(says, async () => {
    const run = await lint(["--format", "jsonl", "--fail-on", "never", ...words]);
    const files = run.stdout
      .split("\n")
      .filter((row) => row !== "")
      .map((row) => JSON.parse(row).file);
    assert.equal([run.stderr, files, run.exitCode], [stderr, read, 0]);
  });
}

passedOver("in any format the report is that of what was read", async () => {
  const { stdout, stderr } = await lint(["--json", "docs"]);
  assert.equal([JSON.parse(stdout).files, stderr], [2, closed]);
});

passedOver("when a patch is asked for, too", async () => {
  const { stdout, stderr } = await lint(["--fix-dry-run", "docs"]);
  assert.equal([stdout, stderr], ["", closed]);
});

passedOver("the library gives the reason", async () => {
  const result = await asNobody(() => lintFiles(["docs"], { cwd: folder.path }));
  assert.ok("files" in result);
  assert.equal(
    result.files.map((file) => [file.name, "reason" in file ? file.reason : "read"]),
    [
      ["docs/a.rst", "read"],
      ["docs/closed", "no permission"],
      ["docs/open/b.rst", "read"],
    ],
  );
});

passedOver("what is below a file is not there", async () => {
  const { stderr, exitCode } = await folder.lint(["docs/a.rst/b.rst"]);
  assert.equal([stderr, exitCode], ["longhand: There is no file or folder `docs/a.rst/b.rst`.\n", 2]);
});

passedOver("settings that cannot be read are wrong usage", async () => {
  const { stderr, exitCode } = await folder.lint(["gone"]);
  assert.equal(
    [stderr, exitCode],
    [`longhand: ${folder.path}/gone/.longhandlint.yaml cannot be read: it is a directory.\n`, 2],
  );
});

passedOver.run();
