import type { Call } from "../target.ts";

/** What went over the wire for one call. */
export interface Captured {
  /** The body of the answer, as it came; undefined until there is one. */
  body?: string;
  status?: number;
  /** The request was handed to the socket. */
  isSent: boolean;
  /** It was given up after so many milliseconds without a whole answer. */
  lateAfter?: number;
}

/** As much of an HTTP request as is changed here. */
interface WireRequest {
  body?: unknown;
  hostname: string;
  headers: Record<string, string>;
}

/** True for what the SDK calls an HTTP request. */
function isWireRequest(request: unknown): request is WireRequest {
  return typeof request === "object" && request !== null && "headers" in request && "hostname" in request;
}

/** Puts the call's own JSON into a request: what the SDK made of the command lacks every member that it does not know. */
export function putBody(request: unknown, { input, text }: Call): void {
  if (!isWireRequest(request)) throw new Error("The SDK sends no HTTP request.");
  request.body =
    text ?? JSON.stringify(input, (_name, value: unknown) => (typeof value === "bigint" ? Number(value) : value));
}

/** Names the apply in the user agent, so that the service's records lead back to the journal. */
export function putUserAgent(request: unknown, { applyId }: Call): void {
  if (!isWireRequest(request)) return;
  const suffix = applyId === undefined ? "longhand" : `longhand md/apply#${applyId.replaceAll(/[^\w-]/g, "")}`;
  // The only header that is not signed.
  request.headers["user-agent"] = `${request.headers["user-agent"] ?? ""} ${suffix}`.trim();
}

/** Reads the whole body of an answer, and leaves it there for the SDK to read again. */
export async function keepBody(response: unknown, captured: Captured): Promise<void> {
  if (typeof response !== "object" || response === null || !("body" in response)) return;
  if ("statusCode" in response && typeof response.statusCode === "number") captured.status = response.statusCode;
  const bytes = await bytesOf(response.body);
  captured.body = new TextDecoder().decode(bytes);
  response.body = bytes;
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body;
  if (!isAsyncIterable(body)) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
