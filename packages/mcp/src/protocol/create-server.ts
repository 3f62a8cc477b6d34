import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import type { RequestHandlerExtra } from "@modelcontextprotocol/sdk/shared/protocol.js";
import { ErrorCode, type ServerNotification, type ServerRequest } from "@modelcontextprotocol/sdk/types.js";
import * as z from "zod";
import { readReply, toForm } from "../consent/elicitation-form.ts";
import type { Answer, Question } from "../consent/question.ts";
import type { Services } from "../services.ts";
import { createClientLog } from "./client-log.ts";
import type { Exchange } from "./exchange.ts";
import { capabilities, instructions, serverInfo } from "./identity.ts";
import { errorCodes, protocolError } from "./protocol-error.ts";
import type { RunningRequests } from "./running-requests.ts";

type Extra = RequestHandlerExtra<ServerRequest, ServerNotification>;

/** A person gets this long to answer. */
const answerMilliseconds = 300_000;

/** Has a request with `task` answered as any other, as revision 2025-11-25 wants it of who declares no tasks; the SDK refuses it. */
class ServerWithoutTasks extends Server {
  protected override assertTaskHandlerCapability(): void {
    // Nothing to hold it against: what it asks for is passed over.
  }
}

/** The SDK's server for one client: it keeps the protocol's life cycle, and hands every other request to our methods. */
export function createServer(services: Services, running: RunningRequests): Server {
  const server = new ServerWithoutTasks(serverInfo(services.version), {
    capabilities,
    instructions,
    // Our own reading of a reply replaces the SDK's, which would bring a whole schema compiler.
    jsonSchemaValidator: { getValidator: () => () => ({ valid: false, data: undefined, errorMessage: "not used" }) },
  });
  const clientLog = createClientLog();
  server.onerror = (error) => services.log.warn("protocol", { error: error.message.slice(0, 300) });
  server.oninitialized = () => {
    loadMethods().catch((error: unknown) => services.log.error("bug", { error: String(error) }));
  };
  // The SDK's own handler answers a wrong level with a dump of its schema.
  server.removeRequestHandler("logging/setLevel");
  server.fallbackRequestHandler = async ({ method, params }, extra) => {
    if (method === "logging/setLevel") return clientLog.setLevel(params);
    const exchange = createExchange({ server, services, running, sends: clientLog.sends }, extra);
    return running.track(answer(method, params, exchange), { signal: extra.signal, requestId: extra.requestId });
  };
  return server;
}

async function answer(method: string, params: unknown, exchange: Exchange): Promise<Record<string, unknown>> {
  const { methods } = await loadMethods();
  const known = methods.get(method);
  if (known === undefined) throw protocolError(errorCodes.methodNotFound, "Method not found");
  return known(params, exchange);
}

/**
 * The tools stand on the grammar and the whole model of the service. Loaded behind `initialize`, they are there when the first call comes,
 * and no host waits for them at the start.
 */
function loadMethods() {
  return import("./methods.ts");
}

interface Client {
  readonly server: Server;
  readonly services: Services;
  readonly running: RunningRequests;
  /** Whether the client wants messages for its log at level `info`. */
  readonly sends: () => boolean;
}

function createExchange(client: Client, extra: Extra): Exchange {
  const { server, services, running, sends } = client;
  const { authInfo, signal, _meta: meta } = extra;
  const token = meta?.progressToken;
  const traceparent = meta?.["traceparent"];
  const notify = (notification: ServerNotification) => {
    extra.sendNotification(notification).catch((error: unknown) => {
      services.log.debug("notification-lost", { error: String(error).slice(0, 300) });
    });
  };
  return {
    services,
    signal,
    caller: authInfo?.clientId,
    scopes: authInfo?.scopes,
    traceparent: typeof traceparent === "string" ? traceparent.slice(0, 100) : undefined,
    canAsk: server.getClientCapabilities()?.elicitation?.form !== undefined,
    ask: (question) => ask(server, question, { extra, signal: AbortSignal.any([signal, running.closing]) }),
    sendProgress: (progress) => {
      if (token !== undefined)
        notify({ method: "notifications/progress", params: { progressToken: token, ...progress } });
    },
    sendLog: (text) => {
      if (!sends()) return;
      notify({ method: "notifications/message", params: { level: "info", logger: "apply", data: text } });
    },
  };
}

interface Asking {
  readonly extra: Extra;
  readonly signal: AbortSignal;
}

/** The request goes out on the stream of the call that asks; anywhere else it would wait for nobody. */
async function ask(server: Server, question: Question, { extra, signal }: Asking): Promise<Answer> {
  const form = toForm(question);
  try {
    // Not the SDK's `elicitInput`: a reply that does not fit has to reach us as it is.
    const reply = await server.request(
      { method: "elicitation/create", params: { mode: "form", ...form } },
      z.unknown(),
      {
        relatedRequestId: extra.requestId,
        signal,
        timeout: answerMilliseconds,
      },
    );
    return readReply(reply, question);
  } catch (error) {
    if (signal.aborted) return "cancelled";
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === ErrorCode.RequestTimeout ? "timed-out" : "unusable";
  }
}
