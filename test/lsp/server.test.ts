import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  CodeActionRequest,
  CompletionRequest,
  DidChangeWatchedFilesNotification,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  FileChangeType,
  HoverRequest,
  MarkupContent,
  type Range,
  TextEdit,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type EditorClient, startEditor } from "./editor-client.ts";

const test = suite("the editor server");

const snippets = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };
const watching = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
let editor: EditorClient;
let folder = "";
let pages = 0;

test.before(async () => {
  folder = mkdtempSync(join(tmpdir(), "longhand-lsp-"));
  editor = await startEditor({ ...snippets, ...watching });
});

test.after(async () => {
  const { exitCode, stderr } = await editor.leave();
  rmSync(folder, { recursive: true });
  assert.equal([exitCode, stderr], [0, ""]);
});

/** A page that is open, and where `¦` stood in its text. */
interface Page {
  readonly uri: string;
  readonly text: string;
  readonly document: TextDocument;
  readonly position: { readonly line: number; readonly character: number };
}

function newName(): string {
  pages += 1;
  return `page-${pages}`;
}

function openPage(marked: string, languageId = "markdown", name = newName()): Page {
  const cursor = Math.max(marked.indexOf("¦"), 0);
  const text = marked.replace("¦", "");
  const uri = pathToFileURL(join(folder, name)).href;
  const document = TextDocument.create(uri, languageId, 1, text);
  editor.open(uri, languageId, text);
  return { uri, text, document, position: document.positionAt(cursor) };
}

/** What a finding is about, as it stands in the page. */
function textAt({ document }: Page, range: Range): string {
  return document.getText(range);
}

function fenced(command: string, lineEnd = "\n"): string {
  return ["# Pools 🏊", "", "Run this 🏊 now:", "", "```sh", command, "```", ""].join(lineEnd);
}

const update = "aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa";

/** How a page may be written, with a command in it. */
const formats: readonly [languageId: string, write: (command: string) => string][] = [
  ["markdown", (command) => fenced(command)],
  ["restructuredtext", (command) => `Pools\n=====\n\nRun::\n\n    ${command}\n\nDone.\n`],
  ["shellscript", (command) => `#!/bin/sh\nset -e\n${command}\n`],
  ["yaml", (command) => `jobs:\n  pool:\n    steps:\n      - run: |\n          echo 🏊\n          ${command}\n`],
  ["plaintext", (command) => `Run\n\n$ ${command}\n`],
];

for (const [languageId, write] of formats) {
  test(`${languageId}: a wrong value is found where it stands, with its page`, async () => {
    const page = openPage(write(`${update} --mfa-configuration Optional`), languageId);
    const found = await editor.found(page.uri, 1);
    const wrong = found.find(({ code }) => code === "shape/unknown-value");
    assert.ok(wrong);
    assert.is(textAt(page, wrong.range), "Optional");
    assert.is(wrong.source, "longhand");
    assert.match(wrong.codeDescription?.href ?? "", /diagnostics\/shape\/unknown-value\.md$/);
  });

  test(`${languageId}: members are completed within a value that is not closed`, async () => {
    const page = openPage(write(`${update} --policies 'PasswordPolicy={Min¦`), languageId);
    assert.equal(await complete(page), [write(`${update} --policies 'PasswordPolicy={MinimumLength=`)]);
  });

  test(`${languageId}: a member is explained`, async () => {
    const page = openPage(write(`${update} --policies 'PasswordPolicy={Minimum¦Length=8}'`), languageId);
    const hover = await editor.connection.sendRequest(HoverRequest.type, at(page));
    assert.ok(MarkupContent.is(hover?.contents));
    assert.match(
      hover.contents.value,
      "**Policies.PasswordPolicy.MinimumLength** (integer, 6 to 99), set by `--policies`",
    );
    assert.is(hover.range && textAt(page, hover.range), "MinimumLength");
  });
}

function at({ uri, position }: Page) {
  return { textDocument: { uri }, position };
}

/** The page with each candidate in it; `$0` for the cursor. */
async function complete(page: Page): Promise<readonly string[]> {
  const list = await editor.connection.sendRequest(CompletionRequest.type, at(page));
  const items = Array.isArray(list) ? list : (list?.items ?? []);
  return items.map(({ textEdit }) => {
    assert.ok(TextEdit.is(textEdit));
    return TextDocument.applyEdits(page.document, [textEdit]);
  });
}

test("what a bracket opens is closed behind the cursor", async () => {
  const page = openPage(fenced(`${update} --policies '¦'`));
  assert.equal(await complete(page), [
    fenced(`${update} --policies 'PasswordPolicy={$0\\}'`),
    fenced(`${update} --policies 'SignInPolicy={$0\\}'`),
  ]);
});

test("options are completed on a line that continues a command, with CR LF and in a quotation", async () => {
  const written = `> Text 🏊\r\n>\r\n> \`\`\`sh\r\n> ${update} \\\r\n>   --deletion¦\r\n> \`\`\`\r\n`;
  const page = openPage(written);
  assert.equal(await complete(page), [written.replace("--deletion¦", "--deletion-protection")]);
});

test("nothing is completed outside of commands", async () => {
  assert.equal(await complete(openPage("# Pools\n\nText with --pol¦ in it.\n")), []);
  assert.equal(await complete(openPage(fenced("ls --pol¦"))), []);
});

test("general options and operations are completed in PowerShell, whose lines end with a backquote", async () => {
  const page = openPage(
    "```powershell\naws cognito-idp update-user-pool `\n  --user-pool-id x `\n  --deletion¦\n```\n",
  );
  assert.equal(await complete(page), [page.text.replace("--deletion", "--deletion-protection")]);
});

test("an option is explained: what leaving it out does, and both syntaxes", async () => {
  const page = openPage(fenced(`${update} --poli¦cies PasswordPolicy={MinimumLength=8}`));
  const hover = await editor.connection.sendRequest(HoverRequest.type, at(page));
  assert.ok(MarkupContent.is(hover?.contents));
  assert.match(hover.contents.value, "Shorthand Syntax:");
  assert.match(hover.contents.value, "JSON Syntax:");
  assert.match(hover.contents.value, "Left out of a call:");
  assert.is(hover.range && textAt(page, hover.range), "--policies");
});

test("nothing is explained where nothing is known", async () => {
  for (const marked of [fenced(`${update} --no-such¦-option x`), fenced("# a comm¦ent"), "Plain¦ text\n"]) {
    assert.is(await editor.connection.sendRequest(HoverRequest.type, at(openPage(marked))), null);
  }
});

test("a fix is offered on its finding alone, and does what it says", async () => {
  const page = openPage(fenced(`${update} --mfa-configuration ¦optional`));
  const [first] = (await editor.found(page.uri, 1)).filter(({ code }) => code === "shape/unknown-value");
  const range = first?.range ?? { start: page.position, end: page.position };
  const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: page.uri },
    range,
    context: { diagnostics: [], only: ["quickfix"] },
  });
  const fixed = (actions ?? []).map((action) => {
    const edits = "edit" in action ? (action.edit?.changes?.[page.uri] ?? []) : [];
    return TextDocument.applyEdits(page.document, edits);
  });
  assert.equal(fixed, [fenced(`${update} --mfa-configuration OPTIONAL`)]);
  const elsewhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  const none = await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: page.uri },
    range: elsewhere,
    context: { diagnostics: [], only: ["quickfix"] },
  });
  assert.equal(none, []);
});

test("everything that is safe is mended at once, as `lint --fix` does", async () => {
  const page = openPage(fenced(`${update} --mfa-configuration optional --deletion-protection active`, "\r\n"));
  const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: page.uri },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [], only: ["source.fixAll"] },
  });
  const [only] = actions ?? [];
  assert.is(actions?.length, 1);
  const edits = only !== undefined && "edit" in only ? (only.edit?.changes?.[page.uri] ?? []) : [];
  assert.is(
    TextDocument.applyEdits(page.document, edits),
    fenced(`${update} --mfa-configuration OPTIONAL --deletion-protection ACTIVE`, "\r\n"),
  );
});

const options = { tabSize: 2, insertSpaces: true };

/** A command, and how it is formatted; the same where nothing is touched. */
const formatted: readonly [before: string, after: string][] = [
  [
    `${update} --policies 'PasswordPolicy={ MinimumLength = 8 , RequireNumbers = true }'`,
    `${update} --policies 'PasswordPolicy={MinimumLength=8,RequireNumbers=true}'`,
  ],
  [
    `${update} --lambda-config "PreSignUp='arn:aws:lambda:us-west-2:123456789012:function:f'"`,
    `${update} --lambda-config PreSignUp=arn:aws:lambda:us-west-2:123456789012:function:f`,
  ],
  [`${update} --mfa-configuration "ON"`, `${update} --mfa-configuration "ON"`],
  [
    `${update} --policies '{ "PasswordPolicy": { "MinimumLength": 8 } }'`,
    `${update} --policies '{ "PasswordPolicy": { "MinimumLength": 8 } }'`,
  ],
  [
    `${update} --policies 'PasswordPolicy={ MinimumLength = $N }'`,
    `${update} --policies 'PasswordPolicy={ MinimumLength = $N }'`,
  ],
  [
    `${update} --policies "PasswordPolicy={ MinimumLength = $N }"`,
    `${update} --policies "PasswordPolicy={ MinimumLength = $N }"`,
  ],
  [
    `${update} --policies 'PasswordPolicy={ MinimumLength = <n> }'`,
    `${update} --policies 'PasswordPolicy={ MinimumLength = <n> }'`,
  ],
  [
    `${update} --policies 'PasswordPolicy={ MinimumLength = 8'`,
    `${update} --policies 'PasswordPolicy={ MinimumLength = 8'`,
  ],
  [`${update} --email-verification-subject 'a = b'`, `${update} --email-verification-subject 'a = b'`],
];

for (const [before, after] of formatted) {
  test(`formatted: ${before.slice(update.length)}`, async () => {
    const page = openPage(fenced(before));
    const edits = await editor.connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument: { uri: page.uri },
      options,
    });
    assert.is(TextDocument.applyEdits(page.document, edits ?? []), fenced(after));
  });
}

test("only what is selected is formatted", async () => {
  const loose = `${update} --user-pool-tags 'Team = Blue'`;
  const tight = `${update} --user-pool-tags Team=Blue`;
  const page = openPage(`${fenced(loose)}\n${fenced(loose)}`);
  const lines = fenced(loose).split("\n").length;
  const edits = await editor.connection.sendRequest(DocumentRangeFormattingRequest.type, {
    textDocument: { uri: page.uri },
    range: { start: { line: lines, character: 0 }, end: { line: lines * 2, character: 0 } },
    options,
  });
  assert.is(TextDocument.applyEdits(page.document, edits ?? []), `${fenced(loose)}\n${fenced(tight)}`);
});

test("a change is found, and a page that is closed has no findings", async () => {
  const page = openPage(fenced(`${update} --mfa-configuration ON`));
  await editor.found(page.uri, 1);
  const end = page.document.positionAt(page.text.indexOf("ON") + 2);
  editor.change(page.uri, 2, [{ range: { start: end, end }, text: "E" }]);
  const codes = (await editor.found(page.uri, 2)).map(({ code }) => code);
  assert.ok(codes.includes("shape/unknown-value"));
});

test("the nearest file of settings counts, also after it has changed", async () => {
  const settings = join(folder, ".longhandlint.json");
  const page = openPage(fenced(`${update} --mfa-configuration Optional`), "markdown", "with-settings.md");
  const before = (await editor.found(page.uri, 1)).map(({ code }) => code);
  assert.ok(before.includes("shape/unknown-value"));
  writeFileSync(settings, JSON.stringify({ rules: { "shape/unknown-value": "off" } }));
  const changes = [{ uri: pathToFileURL(settings).href, type: FileChangeType.Created }];
  editor.close(page.uri);
  void editor.connection.sendNotification(DidChangeWatchedFilesNotification.method, { changes });
  const again = openPage(fenced(`${update} --mfa-configuration Optional`), "markdown", "again.md");
  const after = (await editor.found(again.uri, 1)).map(({ code }) => code);
  rmSync(settings);
  void editor.connection.sendNotification(DidChangeWatchedFilesNotification.method, { changes });
  assert.not(after.includes("shape/unknown-value"));
});

test("what is given is told at the start", () => {
  const { capabilities, serverInfo } = editor.initialized;
  assert.is(serverInfo?.name, "longhand");
  assert.is(capabilities.positionEncoding, "utf-16");
  assert.equal(capabilities.codeActionProvider, { codeActionKinds: ["quickfix", "source.fixAll.longhand"] });
});

test.run();
