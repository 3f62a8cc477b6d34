import { readFileSync } from "node:fs";
import { join } from "node:path";
import { positionAt, toHome } from "@longhand/diagnostics";
import { type Command, lint } from "@longhand/lint";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readGolden } from "../harness/golden.ts";
import { readText } from "../harness/repository.ts";
import { runLonghand } from "../longhand/run-longhand.ts";
import { installedExamples } from "./installed-examples.ts";

/** Where a command begins. */
interface Place {
  readonly file: string;
  readonly line: number;
}

/** What the real CLI said of one command of its own example pages; see test/golden/README.md. */
interface Label extends Place {
  readonly verdict: string;
  readonly message: string;
}

/** A command that the CLI takes and that has an error all the same. */
interface Allowed extends Place {
  readonly reason: string;
}

interface Found {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

/** The lines of a command. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

const labels = readGolden("pages.jsonl").map((line): Label => JSON.parse(line));
const allowed: readonly Allowed[] = JSON.parse(readText("test/golden/pages.allowed.json"));

const linesByFile = new Map<string, readonly Lines[]>();
const folder = installedExamples();
const pages = suite("the example pages of the AWS CLI");

pages("at most forty commands are refused here that the CLI takes, each with a reason", () => {
  assert.ok(allowed.length <= 40);
  assert.equal(
    allowed.filter(({ reason }) => reason.length < 10),
    [],
  );
});

if (folder !== undefined) {
  const run = await runLonghand(["lint", "--models", "auto", "--format", "jsonl", "--fail-on", "never", folder]);
  const findings = findingsByFile(run.stdout, folder);
  const judged = labels.map((label) => ({ label, found: findingsOf(label, findings, folder) }));

  pages("every command that the CLI refuses is flagged, at its lines", () => {
    const missed = judged.filter(({ label, found }) => label.verdict !== "ok" && found.length === 0);
    assert.equal(
      missed.map(({ label }) => label),
      [],
    );
  });

  pages("no command that the CLI takes has an error", () => {
    const wrong = judged.filter(({ label, found }) => {
      const isAllowed = allowed.some(({ file, line }) => file === label.file && line === label.line);
      return label.verdict === "ok" && !isAllowed && found.some(({ severity }) => severity === "error");
    });
    assert.equal(
      wrong.map(({ label, found }) => [
        label.file,
        label.line,
        ...found.map(({ code, message }) => `${code}: ${message}`),
      ]),
      [],
    );
  });

  pages("what the service alone refuses is in the list, on the pages without labels as well", () => {
    const refused = [...findings].flatMap(([file, found]) => {
      const errors = found.filter(({ severity }) => severity === "error");
      const lines = errors.some(({ code }) => code === "shape/unknown-value") ? commandLines(file, folder) : [];
      return lines
        .map((command) => ({ first: command.first, codes: errors.filter(within(command)).map(({ code }) => code) }))
        .filter(({ codes }) => codes.length > 0 && codes.every((code) => code === "shape/unknown-value"))
        .map(({ first }) => `${file}:${first}`);
    });
    const listed = allowed.map(({ file, line }) => `${file}:${line}`);
    assert.equal(
      refused.filter((place) => !listed.includes(place)),
      [],
    );
  });

  pages("every command in the list has an error", () => {
    const idle = allowed.filter((entry) => {
      return !findingsOf(entry, findings, folder).some(({ severity }) => severity === "error");
    });
    assert.equal(idle, []);
  });

  pages("every labelled command is found", () => {
    const lost = labels.filter((label) => commandAt(label, folder) === undefined);
    assert.equal(lost, []);
  });
}

pages.run();

function findingsByFile(printed: string, root: string): ReadonlyMap<string, readonly Found[]> {
  const byFile = new Map<string, Found[]>();
  for (const line of printed.split("\n").filter((text) => text !== "")) {
    const found: Found = JSON.parse(line);
    const file = found.file.slice(found.file.indexOf(root) + root.length + 1);
    byFile.set(file, [...(byFile.get(file) ?? []), found]);
  }
  return byFile;
}

function findingsOf(place: Place, findings: ReadonlyMap<string, readonly Found[]>, root: string): readonly Found[] {
  const lines = commandAt(place, root) ?? { first: place.line, last: place.line };
  return (findings.get(place.file) ?? []).filter(within(lines));
}

function within({ first, last }: Lines): (found: Found) => boolean {
  return ({ line }) => line >= first && line <= last;
}

function commandAt({ file, line }: Place, root: string): Lines | undefined {
  return commandLines(file, root).find(({ first }) => first === line);
}

/** The lines of all commands of a page. */
function commandLines(file: string, root: string): readonly Lines[] {
  const known = linesByFile.get(file);
  if (known !== undefined) return known;
  const document = { name: file, text: readFileSync(join(root, file), "utf8"), format: "rst" } as const;
  const { snippets } = lint(document, { rules: [], services: new Map() });
  const lines = snippets.flatMap(({ commands }) => commands.map(linesOf));
  linesByFile.set(file, lines);
  return lines;
}

function linesOf({ shell, range }: Command): Lines {
  const home = toHome(shell, range);
  return {
    first: positionAt(home.source, home.range.start).line,
    last: positionAt(home.source, home.range.end).line,
  };
}
