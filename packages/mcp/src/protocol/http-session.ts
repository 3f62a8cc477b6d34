import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { JSONRPCMessageSchema } from "@modelcontextprotocol/sdk/types.js";
import type { Caller } from "../http/authentication.ts";
import { respond } from "../http/respond.ts";
import type { HttpSession, SessionEvents } from "../http/session.ts";
import { readHttpBody } from "./http-body.ts";
import { createRunningRequests, type RunningRequests } from "./running-requests.ts";
import { tidyErrors } from "./tidy-errors.ts";

/** Bytes of one message. */
const maxBytes = 262_144;

const isMessage = (value: unknown) => JSONRPCMessageSchema.safeParse(value).success;

/** Makes the SDK's server for one client. */
export type CreateServer = (running: RunningRequests) => Server;

/** Opens sessions over Streamable HTTP: each has a server and a transport of its own, which nothing else shares. */
export function httpSessions(createServer: CreateServer): (events: SessionEvents) => Promise<HttpSession> {
  return async ({ onOpened, onClosed, kind }) => {
    // Without ids for sessions the option is left out: undefined would be another type.
    const ids = kind === "stateless" ? {} : { sessionIdGenerator: () => randomUUID(), onsessioninitialized: onOpened };
    const transport = new StreamableHTTPServerTransport({ ...ids, maxRequestBodySize: maxBytes });
    // The protocol takes these over when it connects, so they are set before.
    transport.onclose = onClosed;
    // The answer of a cancelled request never comes, and its stream would stay open for ever.
    const running = createRunningRequests((requestId) => transport.closeSSEStream(requestId));
    const server = createServer(running);
    await server.connect(tidyErrors(asTransport(transport)));
    return {
      handle: async (request, response, caller) => {
        const body = await readHttpBody(request, { maxBytes, isMessage });
        if (body === undefined) return transport.handleRequest(withCaller(request, caller), response);
        if ("messages" in body) return transport.handleRequest(withCaller(request, caller), response, body.messages);
        const { status, code, message } = body.refusal;
        transport.onerror?.(new Error(message));
        respond(response, status, { jsonrpc: "2.0", error: { code, message }, id: null });
      },
      drain: (milliseconds) => running.drain(milliseconds),
      isBusy: () => running.count() > 0,
      close: () => server.close(),
    };
  };
}

/** The class declares accessors where the interface has optional members; the compiler's strictest mode sees a difference. */
function asTransport(transport: StreamableHTTPServerTransport): Parameters<typeof tidyErrors>[0] {
  return transport;
}

/** The server learns who calls, and never the token itself. */
function withCaller(
  request: IncomingMessage,
  caller: Caller | undefined,
): Parameters<StreamableHTTPServerTransport["handleRequest"]>[0] {
  if (caller === undefined) return request;
  return Object.assign(request, { auth: { token: "", clientId: caller.id, scopes: [...caller.scopes] } });
}
