import { type ClientCapabilities, DidChangeWatchedFilesNotification, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createAnswers } from "./answer.ts";
import { capabilities } from "./capabilities.ts";
import { codeActions } from "./code-actions.ts";
import { completionItems, type Snippets } from "./completion.ts";
import { connectEditor, type EditorStreams } from "./connect.ts";
import { rangeOf, wholeRange } from "./diagnostics.ts";
import type { EditorServices } from "./editor-services.ts";
import { formatEdits } from "./formatting.ts";
import { hoverAt } from "./hover.ts";
import { createPages } from "./pages.ts";
import { createPublisher, type Publisher } from "./publish.ts";

/** The names of files of settings. */
const settingsFiles = "**/.longhandlint.{json,jsonc,yaml,yml}";

/** Serves one editor over two streams until it leaves. What comes of it is the exit code that the protocol wants: 0 after a proper leave, else 1. */
export function serveEditor(services: EditorServices, streams: EditorStreams): Promise<0 | 1> {
  const { connection, ended } = connectEditor(streams);
  const documents = new TextDocuments(TextDocument);
  const pages = createPages(services, (problem) => void connection.window.showErrorMessage(`Longhand: ${problem}`));
  const publisher = createPublisher(connection, documents, pages, services.pageUri);
  let client: ClientCapabilities = {};
  connection.onInitialize((params) => {
    client = params.capabilities;
    return capabilities(services.version);
  });
  connection.onInitialized(() => {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
    const watchers = [{ globPattern: settingsFiles }];
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  });
  const readAnew = () => {
    pages.forgetSettings();
    for (const uri of documents.keys()) publisher.now(uri);
  };
  connection.onDidChangeWatchedFiles(readAnew);
  followPages(documents, publisher, { close: pages.close, readAnew });
  const answers = createAnswers(documents, pages);
  connection.onCompletion(
    answers((page, { position }) => [...completionItems(page, position, snippetsOf(client))], []),
  );
  connection.onHover(answers((page, { position }) => hoverAt(page, position) ?? null, null));
  connection.onCodeAction(answers((page, params) => [...codeActions(page, params, services.pageUri)], []));
  connection.onDocumentFormatting(answers((page) => [...formatEdits(page, wholeRange(page.document))], []));
  connection.onDocumentRangeFormatting(
    answers((page, { range }) => [...formatEdits(page, rangeOf(page.document, range))], []),
  );
  documents.listen(connection);
  connection.listen();
  return ended;
}

function snippetsOf({ textDocument }: ClientCapabilities): Snippets {
  return textDocument?.completion?.completionItem?.snippetSupport === true ? "understood" : "unknown";
}

interface PageEvents {
  readonly close: (uri: string) => void;
  readonly readAnew: () => void;
}

function followPages(
  documents: TextDocuments<TextDocument>,
  publisher: Publisher,
  { close, readAnew }: PageEvents,
): void {
  documents.onDidOpen(({ document }) => publisher.now(document.uri));
  documents.onDidChangeContent(({ document }) => publisher.later(document.uri));
  documents.onDidSave(({ document }) => {
    // An editor that watches no files for us still saves them.
    if (document.uri.includes(".longhandlint.")) readAnew();
  });
  documents.onDidClose(({ document }) => {
    close(document.uri);
    publisher.clear(document.uri);
  });
}
