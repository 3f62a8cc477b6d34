import { workspace } from "vscode";
import { LanguageClient } from "vscode-languageclient/node";

const languages = [
  "markdown",
  "mdx",
  "restructuredtext",
  "shellscript",
  "yaml",
  "github-actions-workflow",
  "plaintext",
];

/** @type {LanguageClient | undefined} */
let client;

/** Starts `longhand lsp` and leaves everything else to it. */
export function activate() {
  const command = workspace.getConfiguration("longhand").get("command", "longhand");
  // On Windows the program is a batch file, which only a shell starts.
  const options = { shell: process.platform === "win32" };
  client = new LanguageClient(
    "longhand",
    "Longhand",
    { command, args: ["lsp"], options },
    { documentSelector: languages },
  );
  return client.start();
}

export function deactivate() {
  return client?.stop();
}
