import type { Readable, Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { type Connection, createConnection } from "vscode-languageserver";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

/** Where an editor talks and listens. */
export interface EditorStreams {
  readonly stdin: Readable;
  readonly stdout: Writable;
}

/** A connection, and how it ends. */
export interface EditorConnection {
  readonly connection: Connection;
  /** 0 when the editor has taken leave before, as the protocol wants it, else 1. */
  readonly ended: Promise<0 | 1>;
}

/** What was asked last gets this long to be answered after the editor is gone. Milliseconds. */
const drain = 200;

/** A connection that does not end the process: whoever has opened it does. */
export function connectEditor({ stdin, stdout }: EditorStreams): EditorConnection {
  const { promise, resolve } = withResolvers<void>();
  const watchDog = { shutdownReceived: false, initialize: () => {}, exit: () => resolve() };
  const connection = createConnection(
    (logger) => createProtocolConnection(new StreamMessageReader(stdin), new StreamMessageWriter(stdout), logger),
    watchDog,
  );
  stdin.on("end", () => void setTimeout(drain).then(resolve));
  stdout.on("error", () => resolve());
  return { connection, ended: promise.then(() => (watchDog.shutdownReceived ? 0 : 1)) };
}

/** `Promise.withResolvers`, which Node 20 has not. */
function withResolvers<Value>(): { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void } {
  let settle: ((value: Value) => void) | undefined;
  const promise = new Promise<Value>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: (value) => settle?.(value) };
}
