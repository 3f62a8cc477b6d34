import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { openService, type SandboxOptions } from "../create-sandbox.ts";
import { codeOf } from "../store/flush.ts";
import { answerRequest, type HttpAnswer } from "./answer-request.ts";
import { readBody } from "./read-body.ts";

/** A sandbox behind a port of this machine alone. */
export interface SandboxServer {
  readonly kind: "serving";
  /** Such as `http://127.0.0.1:4600`. */
  readonly url: string;
  /** Takes no more calls, lets those that run end, and resolves when the port is free. */
  readonly close: () => Promise<void>;
}

/** The port could not be had. */
export interface NotServing {
  readonly kind: "not-serving";
  /** The code of the system's error, such as `EADDRINUSE`. */
  readonly code: string;
}

/** What the server needs besides the sandbox. */
export interface ServerOptions extends SandboxOptions {
  /** 0, the default, takes any that is free. */
  readonly port?: number;
}

/** A call that is still running after so many milliseconds is broken off by `close`. */
const Grace = 500;

/**
 * Serves a sandbox over HTTP, as the AWS CLI (`--endpoint-url`) and the AWS SDKs speak with the service: `x-amz-json-1.1`, and STS's
 * GetCallerIdentity besides. Listens on 127.0.0.1 alone and answers nobody who comes under another name. Credentials are not checked.
 */
export async function serveSandbox({ port = 0, ...options }: ServerOptions): Promise<SandboxServer | NotServing> {
  const { createServer } = await import("node:http");
  const service = openService(options);
  const server = createServer((request, response) => {
    void answer(request, response, (read) => answerRequest(read, service));
  });
  const code = await listen(server, port);
  if (code !== undefined) return { kind: "not-serving", code };
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return { kind: "serving", url: `http://127.0.0.1:${bound}`, close: () => close(server) };
}

function listen(server: Server, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once("error", (error) => resolve(codeOf(error)));
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
}

type AnswerRead = (request: Parameters<typeof answerRequest>[0]) => Promise<HttpAnswer>;

async function answer(request: IncomingMessage, response: ServerResponse, answerRead: AnswerRead): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const body = await readBody(request);
  if (body === "broken off") return;
  const { method = "", headers } = request;
  const made = await answerRead({ method, headers, body, signal: gone.signal });
  switch (made.kind) {
    case "answer":
      // Who has sent too much may still be sending.
      if (body === "too large") response.setHeader("connection", "close");
      response.writeHead(made.status, made.headers).end(made.body);
      return;
    case "reset":
      request.socket.resetAndDestroy();
      return;
    case "never":
      return;
    default:
      made satisfies never;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), Grace);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
