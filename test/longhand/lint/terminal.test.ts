import { execFileSync } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { at, hasTerminal, plain } from "../at-terminal.ts";
import { commands, createFolder, rstPage } from "./folder.ts";

const folder = createFolder();
const tests = suite("lint: at a terminal");
tests.after(() => folder.remove());
if (!hasTerminal()) console.log("No python3 here: nothing was linted at a terminal.");

/** A test that needs a terminal. */
function atTerminal(name: string, act: () => Promise<void>): void {
  if (hasTerminal()) tests(name, act);
}

for (const columns of [60, 100]) {
  atTerminal(`at ${columns} columns messages are broken between words`, async () => {
    folder.write({ "page.rst": rstPage("aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa") });
    const { exitCode, screen } = await at(columns, [], ["lint", join(folder.path, "page.rst")], folder.path);
    assert.is(exitCode, 0, screen);
    const [head = "", ...lines] = plain(screen).split("\n");
    assert.match(head, "page.rst");
    // The line that the carets stand under is no part of it.
    const said = lines.slice(0, lines.findIndex((line) => /^ +\^+$/.test(line)) - 1);
    assert.ok(said.length > 1);
    assert.equal(
      said.filter((line) => line.length > columns || !/^ {2}(?:\d| {4}\S)/.test(line)),
      [],
    );
    assert.match(
      said.map((line) => line.trim()).join(" "),
      /warning {2}`update-user-pool` resets .* snippet\/partial-update$/,
    );
  });
}

for (const columns of [60, 80, 105]) {
  atTerminal(
    `at ${columns} columns no line of a long command is wider, and the carets stand under their words`,
    async () => {
      const tags = Array.from({ length: 20 }, (_, index) => `Key${index}=Value${index}`).join(",");
      const command = `aws cognito-idp create-user-pool --pool-name Blue --user-pool-tags ${tags} --mfa-configuration of --policies PasswordPolicy=8`;
      folder.write({ "page.rst": rstPage(command) });
      const { screen } = await at(columns, [], ["lint", join(folder.path, "page.rst")], folder.path);
      const lines = plain(screen).split("\n").slice(1);
      assert.equal(
        lines.filter((line) => line.length > columns),
        [],
      );
      const carets = lines.flatMap((line, index) =>
        /^ +\^+$/.test(line) ? [{ line, text: lines[index - 1] ?? "" }] : [],
      );
      const marked = carets.map(({ line, text }) => text.slice(line.indexOf("^"), line.length));
      assert.equal(marked, ["of", "8"]);
    },
  );
}

atTerminal("a line stands between two findings", async () => {
  folder.write({ "page.rst": rstPage(commands.warning, commands.warning) });
  const { screen } = await at(100, [], ["lint", join(folder.path, "page.rst")], folder.path);
  assert.match(plain(screen), /\.\n\n {2}12:55 {2}warning/);
});

atTerminal("a line says how far a long run is, and goes away", async () => {
  folder.write({ "a.rst": rstPage(commands.fine), "c.rst": rstPage(commands.fine) });
  // A pipe in the middle holds up the run until something has been written to it.
  const pipe = join(folder.path, "b.rst");
  execFileSync("python3", ["-c", "import os, sys; os.mkfifo(sys.argv[1])", pipe]);
  const linted = at(
    100,
    [],
    ["lint", ...["a.rst", "b.rst", "c.rst"].map((name) => join(folder.path, name))],
    folder.path,
  );
  const writer = createWriteStream(pipe);
  writer.once("open", () => setTimeout(() => writer.end(rstPage(commands.fine)), 700));
  const { exitCode, screen } = await linted;
  assert.is(exitCode, 0, screen);
  assert.match(screen, "\r2 of 3 files read\u001b[K");
  assert.ok(screen.endsWith("\r\u001b[KNo problems found; 3 files read.\r\n"), screen);
});

tests.run();
