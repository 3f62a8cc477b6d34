import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { bearerToken, type Caller } from "./authentication.ts";
import { checkOrigin } from "./check-origin.ts";
import { handleAlone, handleInSession } from "./handle-message.ts";
import type { HttpSettings } from "./http-settings.ts";
import { challenge, metadataPaths, resourceMetadata } from "./metadata.ts";
import { refuse, respond } from "./respond.ts";
import type { OpenSession } from "./session.ts";
import { createSessions, type Sessions } from "./sessions.ts";
import { trackUnfinished } from "./unfinished.ts";

const headerMilliseconds = 10_000;
const requestMilliseconds = 30_000;
const drainMilliseconds = 5_000;

/** A server that listens. */
export interface HttpServer {
  /** Such as `http://127.0.0.1:8787/mcp`. */
  readonly url: string;
  readonly sessionCount: () => number;
  readonly close: () => Promise<void>;
}

/** What every request is held against. */
interface Context {
  readonly settings: HttpSettings;
  readonly sessions: Sessions;
  readonly openSession: OpenSession;
  readonly resource: () => string;
}

/** Serves Streamable HTTP. Rejects where the address cannot be bound. */
export async function listen(settings: HttpSettings): Promise<HttpServer> {
  const { log, host, port } = settings;
  const { openSession, drain } = trackUnfinished(settings.openSession);
  const sessions = createSessions(openSession, settings.now);
  let url = "";
  const context: Context = { settings, sessions, openSession, resource: () => settings.resource ?? url };
  const server = createServer((request, response) => {
    handle(request, response, context).catch((error: unknown) => {
      log.error("bug", { error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      if (response.headersSent) response.destroy();
      else refuse(response, 500, "This is a bug in Longhand. The operator finds details in the server's log.");
    });
  });
  server.headersTimeout = headerMilliseconds;
  server.requestTimeout = requestMilliseconds;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  server.on("error", (error) => log.error("http", { error: error.message }));
  url = urlOf(server.address(), host);
  return {
    url,
    sessionCount: sessions.count,
    close: async () => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      await drain(drainMilliseconds);
      await sessions.closeAll();
      server.closeAllConnections();
      await closed;
    },
  };
}

function urlOf(address: AddressInfo | string | null, host: string): string {
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}/mcp`;
}

async function handle(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const { settings, sessions, openSession } = context;
  const [path = ""] = (request.url ?? "").split("?");
  const stranger = checkOrigin(request, settings.originRules);
  if (stranger !== undefined) return refuse(response, 403, stranger);
  if (path === "/healthz") return health(request, response, context);
  if (metadataPaths.has(path)) return metadata(response, context);
  if (path !== "/mcp") return refuse(response, 404, "The server is at /mcp.");
  if (!["POST", "GET", "DELETE"].includes(request.method ?? "")) {
    return refuse(response, 405, "This method is not allowed.", { allow: "POST, GET, DELETE" });
  }
  // A body that does not say its length may turn out too large; what is left of it would be read as the next request.
  if (request.headers["transfer-encoding"] !== undefined) response.setHeader("connection", "close");
  const authenticated = await authenticate(request, response, context);
  if (authenticated === undefined) return;
  const guarded = { request, response, caller: authenticated.caller };
  if (settings.sessions === "stateless") return handleAlone(guarded, openSession);
  return handleInSession(guarded, sessions);
}

function health({ method }: IncomingMessage, response: ServerResponse, { settings, sessions }: Context): void {
  if (method === "GET" || method === "HEAD") {
    respond(response, 200, { status: "ok", version: settings.version, sessions: sessions.count() });
  } else {
    refuse(response, 405, "This method is not allowed.", { allow: "GET" });
  }
}

function metadata(response: ServerResponse, { settings, resource }: Context): void {
  const { authentication } = settings;
  if (authentication === undefined) refuse(response, 404, "This server asks for no token.");
  else respond(response, 200, resourceMetadata(resource(), authentication));
}

/** Who calls; undefined where the request was refused. */
async function authenticate(
  request: IncomingMessage,
  response: ServerResponse,
  { settings: { authentication, log }, resource }: Context,
): Promise<{ readonly caller: Caller | undefined } | undefined> {
  if (authentication === undefined) return { caller: undefined };
  const token = bearerToken(request);
  const caller = token === undefined ? undefined : await authentication.verify(token);
  if (caller === "unavailable") {
    log.warn("issuer-unavailable", { issuer: authentication.issuer });
    refuse(response, 503, "The issuer's keys cannot be had now. Try again.", { "retry-after": "10" });
    return undefined;
  }
  if (caller === undefined) {
    const error = request.headers.authorization === undefined ? undefined : "invalid_token";
    refuse(response, 401, "A valid token is needed.", { "www-authenticate": challenge(resource(), error) });
    return undefined;
  }
  if (!caller.scopes.some((scope) => scope === "cognito:validate" || scope === "cognito:apply")) {
    refuse(response, 403, "The token has none of the scopes that are needed.", {
      "www-authenticate": challenge(resource(), "insufficient_scope"),
    });
    return undefined;
  }
  return { caller };
}
