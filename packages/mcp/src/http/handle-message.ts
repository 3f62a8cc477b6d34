import type { IncomingMessage, ServerResponse } from "node:http";
import type { Caller } from "./authentication.ts";
import { refuse } from "./respond.ts";
import type { HttpSession, OpenSession } from "./session.ts";
import type { Sessions } from "./sessions.ts";

/** A request for `/mcp` that has passed the guards. */
export interface GuardedRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly caller: Caller | undefined;
}

/** Hands a request to its session; one without a session opens it. */
export async function handleInSession(guarded: GuardedRequest, sessions: Sessions): Promise<void> {
  const { request, response, caller } = guarded;
  const { "mcp-session-id": id } = request.headers;
  if (typeof id === "string") {
    const session = sessions.find(id, caller);
    if (session === undefined) return refuse(response, 404, "Session not found. Initialize a new one.");
    // A stream that only listens keeps no session from being idle.
    if (request.method === "GET") return session.handle(request, response, caller);
    return handleCounted(session, guarded, sessions);
  }
  if (request.method !== "POST") return refuse(response, 400, "The header Mcp-Session-Id is missing.");
  const opened = await sessions.open(caller);
  if (opened === undefined) return refuse(response, 503, "All sessions are busy.", { "retry-after": "10" });
  try {
    await opened.session.handle(request, response, caller);
  } finally {
    await opened.settle();
  }
}

async function handleCounted(session: HttpSession, guarded: GuardedRequest, sessions: Sessions): Promise<void> {
  const { request, response, caller } = guarded;
  response.once("close", sessions.use(session));
  await session.handle(request, response, caller);
}

/** Answers a request with a server of its own, which is gone afterwards. */
export async function handleAlone(guarded: GuardedRequest, openSession: OpenSession): Promise<void> {
  const { request, response, caller } = guarded;
  if (request.method !== "POST") return refuse(response, 405, "There are no sessions here.", { allow: "POST" });
  const session = await openSession({ kind: "stateless", onOpened: () => {}, onClosed: () => {} });
  response.once("close", () => void session.close());
  await session.handle(request, response, caller);
}
