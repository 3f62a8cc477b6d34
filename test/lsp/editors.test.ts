import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath, readText } from "../harness/repository.ts";

/** What comes with the server for single editors. */
const test = suite("the settings of editors");

interface Extension {
  readonly main: string;
  readonly activationEvents: readonly string[];
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, unknown>> } };
}

const extension: Extension = JSON.parse(readText("editors/vscode/package.json"));
const source = readText("editors/vscode/extension.js");

type FormatByLanguage = { readonly formatByLanguage: ReadonlyMap<string, string> };
const { formatByLanguage }: FormatByLanguage = await import(
  absolutePath("packages/longhand/dist/editor/format-by-language.js")
);

function listed(text: string): readonly string[] {
  return [...text.matchAll(/"([\w-]+)"/g)].flatMap(([, name]) => name ?? []);
}

test("the extension starts for the languages that it names to the server, and the server knows each", () => {
  const [, languages = ""] = /const languages = \[([^\]]*)\]/.exec(source) ?? [];
  const started = extension.activationEvents.map((event) => event.replace("onLanguage:", ""));
  assert.ok(started.length > 0);
  assert.equal(listed(languages), started);
  assert.equal(
    started.filter((language) => !formatByLanguage.has(language)),
    [],
  );
});

test("the extension reads no setting but its own", () => {
  const read = [...source.matchAll(/getConfiguration\("(\w+)"\)\.get\("(\w+)"/g)].map(
    ([, name, key]) => `${name}.${key}`,
  );
  assert.equal(read, Object.keys(extension.contributes.configuration.properties));
});

test("Neovim starts the server for languages that it knows", () => {
  const [, filetypes = ""] = /filetypes = \{([^}]*)\}/.exec(readText("editors/neovim/longhand.lua")) ?? [];
  const names = listed(filetypes);
  assert.ok(names.length > 0);
  assert.equal(
    names.filter((name) => !formatByLanguage.has(name)),
    [],
  );
});

test("the page about editors names every file", () => {
  const page = readText("docs/editor.md");
  for (const path of ["editors/vscode", "editors/neovim/longhand.lua", "editors/helix/languages.toml"]) {
    assert.match(page, path);
  }
});

test.run();
