import { type InitializeResult, PositionEncodingKind, TextDocumentSyncKind } from "vscode-languageserver";
import { actionKinds } from "./code-actions.ts";

/** Behind these characters an editor asks what fits. */
const triggers = ["-", "=", "{", "[", ",", ":", '"', "'", " "];

/** What the server does, told to the editor at the start. */
export function capabilities(version: string): InitializeResult {
  return {
    serverInfo: { name: "longhand", version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      completionProvider: { triggerCharacters: triggers },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [...actionKinds] },
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
    },
  };
}
