import { execFileSync } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath, readText } from "../harness/repository.ts";

/** What a program does that a module which only defines things does not do. */
interface Work {
  /** How many parsers Chevrotain has made. */
  readonly parsers: number;
  /** The beginnings of the JSON texts that were read. */
  readonly texts: readonly string[];
  /** The files that were read or opened beside modules. */
  readonly files: readonly string[];
  /** What keeps the process alive: timers, sockets. */
  readonly open: readonly string[];
}

const nothing: Work = { parsers: 0, texts: [], files: [], open: [] };

/** Watches what modules do: through functions of Node and of the language that are replaced, and the field that a parser starts with. */
const watch = `
  import fs from "node:fs";
  import { syncBuiltinESMExports } from "node:module";
  const work = { parsers: 0, texts: [], files: [] };
  const parse = JSON.parse;
  // Node itself reads the names of CommonJS modules so, as JSON strings.
  JSON.parse = (text, ...more) => {
    if (/^\\s*[{[]/.test(text)) work.texts.push(String(text).slice(0, 40));
    return parse(text, ...more);
  };
  for (const name of ["readFileSync", "readFile", "openSync", "open", "readdirSync", "createReadStream"]) {
    const read = fs[name];
    fs[name] = (path, ...more) => {
      if (!/\\.(?:[cm]?js)$|\\bpackage\\.json$/.test(String(path))) work.files.push(String(path));
      return read(path, ...more);
    };
  }
  syncBuiltinESMExports();
  Object.defineProperty(Object.prototype, "selfAnalysisDone", {
    configurable: true,
    set(value) {
      work.parsers += 1;
      Object.defineProperty(this, "selfAnalysisDone", { value, writable: true, configurable: true, enumerable: true });
    },
  });
`;

/** What happens when a program runs whose modules are watched. */
function workOf(program: string): Work {
  const report = `
    await new Promise((done) => setImmediate(() => setImmediate(done)));
    const open = process.getActiveResourcesInfo().filter((kind) => kind !== "Immediate");
    fs.writeSync(1, JSON.stringify({ ...work, files: [...new Set(work.files)], open }));
    process.exit();
  `;
  const script = `${watch}\n${program}\n${report}`;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: absolutePath("test"),
    encoding: "utf8",
  });
  const work: Work = JSON.parse(output);
  return work;
}

const manifest: { readonly exports: Readonly<Record<string, unknown>> } = JSON.parse(
  readText("packages/longhand/package.json"),
);

const importing = suite("importing");

for (const entry of Object.keys(manifest.exports)) {
  const specifier = `longhand${entry.slice(1)}`;
  importing(`${specifier} does no work`, () => {
    assert.equal(workOf(`await import(${JSON.stringify(specifier)});`), nothing);
  });
}

importing("work is seen where it is done", () => {
  const { parsers, texts } = workOf(`
    const { toJson } = await import("longhand");
    toJson("--policies", "PasswordPolicy={MinimumLength=8}");
    toJson("--policies", "PasswordPolicy={MinimumLength=9}");
  `);
  assert.is(parsers, 1);
  assert.ok(texts.length > 0);
  assert.equal(workOf('fs.readFileSync("tsconfig.json"); setTimeout(() => {}, 60_000);'), {
    ...nothing,
    files: ["tsconfig.json"],
    open: ["Timeout"],
  });
});

importing.run();
