import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { diagnosticsOf } from "./diagnostics.ts";
import type { EditorServices } from "./editor-services.ts";
import type { Pages } from "./pages.ts";

/** How long somebody pauses who types. Milliseconds. */
const pause = 120;

/** Tells the editor what is found in its pages. */
export interface Publisher {
  /** As soon as nobody types in it any more; nothing for a version that has been told. */
  readonly later: (uri: string) => void;
  readonly now: (uri: string) => void;
  /** Nothing is found in a page that is closed. */
  readonly clear: (uri: string) => void;
}

/** Publishes the findings of the newest version of a page; a version that was changed meanwhile is never looked at. */
export function createPublisher(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  pages: Pages,
  pageUri: EditorServices["pageUri"],
): Publisher {
  const waiting = new Map<string, NodeJS.Timeout>();
  const told = new Map<string, number>();
  const cancel = (uri: string) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };
  const now = (uri: string) => {
    cancel(uri);
    const document = documents.get(uri);
    if (document === undefined) return;
    told.set(uri, document.version);
    const page = pages.pageOf(document);
    const diagnostics = page === undefined ? [] : [...diagnosticsOf(page, pageUri)];
    void connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  };
  return {
    now,
    later: (uri) => {
      if (documents.get(uri)?.version === told.get(uri)) return;
      cancel(uri);
      waiting.set(
        uri,
        setTimeout(() => now(uri), pause),
      );
    },
    clear: (uri) => {
      cancel(uri);
      told.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}
