import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

/** The server as a process, with one page open in it. */
export interface BenchEditor {
  readonly connection: ProtocolConnection;
  readonly uri: string;
  /** Writes a text at a place and takes it out again the next time. */
  readonly touch: (position: Position) => void;
  /** Milliseconds of the processor that the server has used; undefined where the system does not tell. */
  readonly processorTime: () => number | undefined;
  readonly close: () => void;
}

/** Starts the server and opens a page. */
export async function startBenchEditor(binary: string, text: string): Promise<BenchEditor> {
  const server = spawn(process.execPath, [binary, "lsp"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification(InitializedNotification.type, {});
  const uri = "untitled:page";
  let version = 1;
  const textDocument = { uri, languageId: "markdown", version, text };
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  return {
    connection,
    uri,
    touch: (start) => {
      const isThere = version % 2 === 0;
      version += 1;
      const end = { line: start.line, character: start.character + (isThere ? 1 : 0) };
      const contentChanges = [{ range: { start, end }, text: isThere ? "" : "x" }];
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      });
    },
    processorTime: () => processorTimeOf(server.pid),
    close: () => server.kill(),
  };
}

/** Hundredths of a second, as Linux counts them for every program. */
const tick = 10;

function processorTimeOf(pid: number | undefined): number | undefined {
  try {
    const [, behind = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
    const fields = behind.split(" ");
    return (Number(fields[11]) + Number(fields[12])) * tick;
  } catch {
    // Only Linux tells it there.
    return undefined;
  }
}
