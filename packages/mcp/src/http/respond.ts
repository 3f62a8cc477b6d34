import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/** Answers with JSON. */
export function respond(
  response: ServerResponse,
  status: number,
  body: object,
  headers: OutgoingHttpHeaders = {},
): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
    "cache-control": "no-store",
    ...headers,
  });
  response.end(text);
}

/** Answers with an error, as the protocol words it. */
export function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  headers: OutgoingHttpHeaders = {},
): void {
  const code = status === 404 ? -32_001 : -32_000;
  respond(response, status, { jsonrpc: "2.0", error: { code, message }, id: null }, headers);
}
