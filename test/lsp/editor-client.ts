import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver-protocol/node";
import { absolutePath } from "../harness/repository.ts";

/** An editor that talks with the built command. */
export interface EditorClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly open: (uri: string, languageId: string, text: string) => void;
  readonly change: (uri: string, version: number, changes: TextDocumentContentChangeEvent[]) => void;
  readonly close: (uri: string) => void;
  /** What was found in a version of a page, as soon as it is told. */
  readonly found: (uri: string, version: number) => Promise<readonly Diagnostic[]>;
  /** Takes leave, and gives the exit code and what was written on standard error. */
  readonly leave: () => Promise<{ readonly exitCode: number | null; readonly stderr: string }>;
}

const binary = absolutePath("packages/longhand/bin/longhand.js");

/** Starts the server as an editor does. */
export async function startEditor(capabilities: ClientCapabilities = {}): Promise<EditorClient> {
  const server = spawn(process.execPath, [binary, "lsp", "--stdio"], { stdio: ["pipe", "pipe", "pipe"] });
  const stderr: string[] = [];
  server.stderr.setEncoding("utf8").on("data", (text: string) => stderr.push(text));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const published = new Published();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => published.add(params));
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities,
  });
  void connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    open: (uri, languageId, text) => {
      const textDocument = { uri, languageId, version: 1, text };
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    },
    change: (uri, version, contentChanges) => {
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      });
    },
    close: (uri) => void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    found: (uri, version) => published.wait(uri, version),
    leave: () => leave(connection, server, stderr),
  };
}

async function leave(connection: ProtocolConnection, server: ChildProcess, stderr: readonly string[]) {
  await connection.sendRequest(ShutdownRequest.type);
  const exited = once(server, "exit");
  void connection.sendNotification(ExitNotification.type);
  await exited;
  connection.dispose();
  return { exitCode: server.exitCode, stderr: stderr.join("") };
}

/** The newest findings of each page, and who waits for others. */
class Published {
  private readonly newest = new Map<string, PublishDiagnosticsParams>();
  private waiting: (() => void)[] = [];

  add(params: PublishDiagnosticsParams): void {
    this.newest.set(params.uri, params);
    const waiting = this.waiting;
    this.waiting = [];
    for (const look of waiting) look();
  }

  wait(uri: string, version: number): Promise<readonly Diagnostic[]> {
    return new Promise((resolve) => {
      const look = () => {
        const known = this.newest.get(uri);
        if (known?.version === version) resolve(known.diagnostics);
        else this.waiting.push(look);
      };
      look();
    });
  }
}
