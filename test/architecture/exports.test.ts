import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../harness/repository.ts";
import { matchSnapshot } from "../harness/snapshot.ts";
import { listPackages } from "../harness/workspace.ts";

const statement = /^export (type )?\{([^}]*)\}(?: from "[^"]+")?;$/gm;
const comment = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

interface PublicNames {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** The names that a package's index gives away, sorted. */
function readPublicNames(index: string): PublicNames {
  const names = [...index.matchAll(statement)].flatMap(([, type = "", list = ""]) =>
    list
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => `${type}${name}`.replace(/\w+ as /, "")),
  );
  const isType = (name: string) => name.startsWith("type ");
  return {
    values: names.filter((name) => !isType(name)).sort(),
    types: names
      .filter(isType)
      .map((name) => name.slice("type ".length))
      .sort(),
  };
}

const installed = listPackages().filter(({ folder }) => folder === "grammar" || folder.startsWith("packages/"));
const exports = suite("exports");

for (const { folder } of installed) {
  exports(`the index of ${folder} is a list of names and nothing else`, () => {
    const rest = readText(`${folder}/src/index.ts`).replaceAll(comment, "").replaceAll(statement, "");
    assert.is(rest.trim(), "");
  });
}

exports("the public names are the pinned ones", () => {
  const names = installed.map(({ name, folder }) => [name, readPublicNames(readText(`${folder}/src/index.ts`))]);
  matchSnapshot("exports.json", `${JSON.stringify(Object.fromEntries(names), null, 2)}\n`);
});

exports.run();
