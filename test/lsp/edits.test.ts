import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRandom, type Random } from "@longhand/bench/random";
import { lint } from "longhand/lint";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  CodeActionRequest,
  CompletionRequest,
  type Diagnostic,
  DocumentFormattingRequest,
  HoverRequest,
  type Range,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readText } from "../harness/repository.ts";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";
import { volume } from "../harness/volume.ts";
import { type EditorClient, startEditor } from "./editor-client.ts";

const test = suite("random edits");

/** Pieces that mean something to pages, shells and shorthand, and some that mean nothing to any of them. */
const pieces: readonly string[] = [
  "\n",
  "\r\n",
  " \\\n",
  "    ",
  "> ",
  "```",
  "```sh\n",
  "\n\n",
  "$ ",
  "::\n\n    ",
  "- run: |\n    ",
  "`",
  "'",
  '"',
  "{",
  "}",
  "[",
  "]",
  "=",
  ",",
  "--policies ",
  "--mfa-configuration on",
  "PasswordPolicy={MinimumLength=8}",
  "aws cognito-idp update-user-pool --user-pool-id x ",
  "aws cognito-idp ",
  "<pool-id>",
  "$POOL",
  "🏊",
  "e\u0301",
  "\ud83c",
  "\ufeff",
  "<!-- longhand-disable-next-block -->\n",
  "<pre>",
  "{{ x }}",
  "#",
  "\t",
];

/** The pages that are edited: a fixture each, by its language. */
const starts: readonly [file: string, languageId: string][] = [
  ["containers.md", "markdown"],
  ["page.rst", "restructuredtext"],
  ["script.sh", "shellscript"],
  ["workflow.yml", "yaml"],
  ["shells.md", "markdown"],
  ["suppressed.md", "markdown"],
];

/** No page grows beyond this many UTF-16 units: what is too much is taken out. */
const longest = 12_000;
const editsPerLook = 20;

const edits = volume(600, 10_000);
const seed = Number(process.env["LONGHAND_SEED"] ?? 20261127);

test(`after ${edits} edits, each page has the findings of a fresh lint (LONGHAND_SEED=${seed})`, async () => {
  const editor = await startEditor();
  const folder = makeTemporaryFolder();
  const random = createRandom(seed);
  for (const [file, languageId] of starts) {
    const page = openFixture(editor, folder, file, languageId);
    for (let done = 0; done < edits / starts.length; done += editsPerLook) {
      for (let edit = 0; edit < editsPerLook; edit += 1) editOnce(editor, page, random);
      await askAround(editor, page.document, random);
      const found = await editor.found(page.document.uri, page.document.version);
      assert.equal(found.map(essence), freshLint(page), JSON.stringify(page.document.getText()));
    }
    editor.close(page.document.uri);
  }
  assert.equal(await editor.leave(), { exitCode: 0, stderr: "" });
});

interface Page {
  readonly document: TextDocument;
  readonly format: "markdown" | "rst" | "shell" | "workflow";
}

const formats = { markdown: "markdown", restructuredtext: "rst", shellscript: "shell", yaml: "workflow" } as const;

function openFixture(editor: EditorClient, folder: string, file: string, languageId: string): Page {
  const text = readText(`test/fixtures/lint/${file}`);
  const document = TextDocument.create(pathToFileURL(join(folder, file)).href, languageId, 1, text);
  editor.open(document.uri, languageId, text);
  const format = Object.entries(formats).find(([name]) => name === languageId)?.[1] ?? "markdown";
  return { document, format };
}

/** One change of a few characters, as a person types, pastes and cuts. */
function editOnce(editor: EditorClient, { document }: Page, random: Random): void {
  const { length } = document.getText();
  const isTooLong = length > longest;
  const start = random.below(length + 1);
  const cut = isTooLong ? random.below(2_000) : random.chance(50) ? 0 : random.below(12);
  const end = Math.min(length, start + cut);
  const text = isTooLong || random.chance(25) ? "" : random.many(1, 3, () => random.pick(pieces)).join("");
  const change = { range: { start: document.positionAt(start), end: document.positionAt(end) }, text };
  const version = document.version + 1;
  TextDocument.update(document, [change], version);
  editor.change(document.uri, version, [change]);
}

/** Everything that an editor asks, somewhere; an answer is enough. */
async function askAround({ connection }: EditorClient, document: TextDocument, random: Random): Promise<void> {
  const textDocument = { uri: document.uri };
  const position = document.positionAt(random.below(document.getText().length + 1));
  const range = { start: position, end: position };
  const options = { tabSize: 2, insertSpaces: true };
  await Promise.all([
    connection.sendRequest(CompletionRequest.type, { textDocument, position }),
    connection.sendRequest(HoverRequest.type, { textDocument, position }),
    connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range,
      context: { diagnostics: [], only: ["quickfix", "source"] },
    }),
    connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options }),
  ]);
}

interface Essence {
  readonly code: unknown;
  readonly range: Range;
}

function essence({ code, range }: Diagnostic): Essence {
  return { code, range };
}

function freshLint({ document, format }: Page): readonly Essence[] {
  const { findings } = lint({ name: "page", text: document.getText(), format });
  return findings.map(({ code, at }) => {
    return { code, range: { start: document.positionAt(at.start), end: document.positionAt(at.end) } };
  });
}

test.run();
