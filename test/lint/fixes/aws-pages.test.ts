import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultSettings, type FixSafety, fixPage, type LintDocument, lint, lintPage } from "@longhand/lint";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath } from "../../harness/repository.ts";

/** The version whose pages these are; others have other mistakes. */
const version = "1.45.11";

/**
 * One page in so many. `LONGHAND_SHARE=1 pnpm test aws-pages` mends all 5,833 and asks the AWS CLI about every command that changed,
 * which takes ten minutes.
 */
const share = Number(process.env["LONGHAND_SHARE"] ?? "40");

/** Everything that the AWS CLI's pages need, where it is installed. */
interface Installed {
  readonly folder: string;
  readonly pages: readonly string[];
}

function findInstalled(): Installed | undefined {
  const program = [
    "import awscli, glob, json, os",
    "folder = os.path.join(os.path.dirname(awscli.__file__), 'examples')",
    "pages = sorted(os.path.relpath(p, folder) for p in glob.glob(folder + '/**/*.rst', recursive=True))",
    "print(json.dumps({'version': awscli.__version__, 'folder': folder, 'pages': pages}))",
  ].join("\n");
  const { error, status, stdout } = spawnSync("python3", ["-c", program], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (error !== undefined || status !== 0) return undefined;
  const found = JSON.parse(stdout);
  return found.version === version && existsSync(found.folder) ? found : undefined;
}

const installed = findInstalled();
if (installed === undefined) console.log(`skipped: no aws-cli ${version} for python3 is installed here`);

interface Loading {
  readonly loadModels: (named: readonly string[]) => { readonly services: Parameters<typeof lintPage>[1] };
}

/** A command before and after, as its lines stand in the page. */
interface Changed {
  readonly page: string;
  readonly before: string;
  readonly after: string;
}

interface Verdict {
  readonly verdict: "ok" | "refused" | "unknown";
  readonly reason: string;
}

/** What the real AWS CLI makes of command lines, see `judge.py`. */
function judge(texts: readonly string[]): readonly Verdict[] {
  const { status, stdout, stderr } = spawnSync("python3", [absolutePath("test/lint/fixes/judge.py")], {
    input: JSON.stringify(texts),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const pages = suite("lint: fixes of AWS's own pages");

if (installed === undefined) {
  pages("are not looked at: the AWS CLI is not installed", () => assert.is(installed, undefined));
} else {
  // The package does not offer its inside to programs, so it is loaded by its path.
  const { loadModels }: Loading = await import(absolutePath("packages/longhand/dist/lint/models.js"));
  const { services } = loadModels(["auto"]);
  const settings = { ...defaultSettings, preset: "strict" } as const;
  const check = (document: LintDocument) => lintPage(document, services, settings);
  const chosen = installed.pages.filter((_, index) => index % share === 0);

  for (const wanted of ["safe", "unsafe"] satisfies FixSafety[]) {
    const changes = new Map<string, { readonly before: LintDocument; readonly after: LintDocument }>();

    pages(`${wanted}: a mended page has nothing left to mend, and mending it again changes nothing`, () => {
      for (const name of chosen) {
        const text = readFileSync(join(installed.folder, name), "utf8");
        const before = { name, text, format: "rst" } as const;
        const { text: after, report } = fixPage(before, wanted, check);
        const left = report.findings.filter(
          ({ fix }) => fix !== undefined && (wanted === "unsafe" || fix.safety === "safe"),
        );
        assert.equal(left, [], name);
        if (after === text) continue;
        changes.set(name, { before, after: { ...before, text: after } });
        assert.is(fixPage({ ...before, text: after }, wanted, check).text, after, name);
      }
      assert.ok(changes.size > 0);
    });

    pages(`${wanted}: the AWS CLI refuses no command that it took before`, () => {
      const changed = [...changes.values()].flatMap(({ before, after }) => changedCommands(before, after));
      assert.ok(changed.length > 0);
      const verdicts = judge(changed.flatMap(({ before, after }) => [before, after]));
      const worse = changed.filter((_, index) => {
        return verdicts[2 * index]?.verdict === "ok" && verdicts[2 * index + 1]?.verdict === "refused";
      });
      assert.equal(worse, []);
      const better = changed.filter((_, index) => {
        return verdicts[2 * index]?.verdict === "refused" && verdicts[2 * index + 1]?.verdict === "ok";
      });
      assert.ok(better.length > 0, "No fix made the AWS CLI take what it refused before.");
    });
  }

  function changedCommands(before: LintDocument, after: LintDocument): readonly Changed[] {
    const [first, second] = [before, after].map((document) =>
      lint(document, { rules: [], services }).snippets.flatMap(({ commands }) => commands),
    );
    assert.is(first?.length, second?.length, before.name);
    return (first ?? []).flatMap((command, index) => {
      const other = second?.[index];
      if (other === undefined || command.dialect !== "posix" || other.dialect !== "posix") return [];
      const change = { page: before.name, before: linesOf(command), after: linesOf(other) };
      return change.before === change.after ? [] : [change];
    });
  }
}

/** From the program to the end of the last line: a mark behind the last word belongs to it. */
function linesOf({
  shell,
  range,
}: {
  readonly shell: { readonly text: string };
  readonly range: { readonly start: number; readonly end: number };
}): string {
  const end = shell.text.indexOf("\n", range.end);
  return shell.text.slice(range.start, end === -1 ? shell.text.length : end);
}

pages.run();
