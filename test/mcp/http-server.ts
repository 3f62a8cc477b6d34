import {
  type Authentication,
  type HttpServer,
  type HttpSettings,
  loopbackHosts,
  openSessions,
  serveHttp,
} from "@longhand/mcp";
import type { TestServer } from "./test-server.ts";

/** What a test chooses of a server over HTTP. */
export interface HttpChoices {
  readonly authentication?: Authentication;
  readonly sessions?: HttpSettings["sessions"];
  readonly now?: () => number;
}

/** Serves a test's services on a free port. */
export async function startHttp({ services }: TestServer, choices: HttpChoices = {}): Promise<HttpServer> {
  const { authentication, sessions = "kept", now = services.now } = choices;
  return serveHttp({
    host: "127.0.0.1",
    port: 0,
    originRules: { hosts: new Set(loopbackHosts), origins: new Set(["https://allowed.example"]) },
    authentication,
    resource: undefined,
    sessions,
    openSession: await openSessions(services),
    version: services.version,
    log: services.log,
    now,
  });
}

const accept = "application/json, text/event-stream";

/** Posts a message, or anything else. */
export function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
  signal: AbortSignal | null = null,
): Promise<Response> {
  return fetch(url, {
    method: "POST",
    signal,
    headers: { "content-type": "application/json", accept, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** The message that opens a session. */
export const initialize = {
  jsonrpc: "2.0",
  id: 0,
  method: "initialize",
  params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "raw", version: "1" } },
};

/** Opens a session and returns the headers that belong to it. */
export async function openSession(url: string, headers: Record<string, string> = {}): Promise<Record<string, string>> {
  const response = await post(url, initialize, headers);
  await response.text();
  return {
    ...headers,
    "mcp-session-id": response.headers.get("mcp-session-id") ?? "",
    "mcp-protocol-version": "2025-11-25",
  };
}

/** The messages in the body of an answer, from JSON or from a stream of events. */
export async function messagesOf(response: Response): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const body = await response.text();
  if (response.headers.get("content-type")?.startsWith("application/json") === true) return [JSON.parse(body)];
  return body
    .split("\n")
    .flatMap((line) => (line.startsWith("data: ") && line.length > 7 ? [JSON.parse(line.slice(6))] : []));
}
