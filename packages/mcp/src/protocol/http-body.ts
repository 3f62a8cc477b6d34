import type { IncomingMessage } from "node:http";
import { messageFault } from "./message-fault.ts";
import { parseJson } from "./parse-json.ts";
import { errorCodes } from "./protocol-error.ts";

/** What a body holds: a message or a batch of them; or why it is refused. */
export type HttpBody = { readonly messages: unknown } | { readonly refusal: Refusal };

/** An answer that refuses a body. */
interface Refusal {
  readonly status: 400 | 413;
  readonly code: number;
  readonly message: string;
}

/** What a body may be. */
interface BodyRules {
  readonly maxBytes: number;
  /** Whether the SDK takes a value for a message. */
  readonly isMessage: (value: unknown) => boolean;
}

/**
 * Reads the body of a request. The SDK does so, too, and takes whatever is JSON and no message for no JSON, and an empty batch for a batch.
 * Undefined for a body that the SDK refuses by its headers alone, and so reads nothing of.
 */
export async function readHttpBody(
  request: IncomingMessage,
  { maxBytes, isMessage }: BodyRules,
): Promise<HttpBody | undefined> {
  const { "content-type": type = "", "content-length": length } = request.headers;
  if (request.method !== "POST" || !/\bjson\b/i.test(type) || Number(length) > maxBytes) return undefined;
  const bytes = await readBytes(request, maxBytes).catch(() => "broken off" as const);
  if (bytes === "broken off") return refuse("The body broke off.");
  if (bytes === "too many") return refuse(`A message takes ${maxBytes} bytes at most.`, 413);
  const value = parseJson(new TextDecoder().decode(bytes));
  if (value === undefined) return refuse("The body is not JSON.", 400, errorCodes.parse);
  const messages: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (messages.length === 0) return refuse("A batch has a message at least.");
  const broken = messages.find((message) => !isMessage(message));
  if (broken === undefined) return { messages: value };
  const fault = messageFault(broken);
  return fault === undefined ? refuse("This reply cannot be read.") : refuse(fault.message, 400, fault.code);
}

function refuse(message: string, status: Refusal["status"] = 400, code: number = errorCodes.invalidRequest): HttpBody {
  return { refusal: { status, code, message } };
}

/** Rejects where the client leaves. What is too many stays unread, for Node to take from the wire. */
async function readBytes(request: IncomingMessage, maxBytes: number): Promise<Uint8Array | "too many"> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const body: AsyncIterable<Uint8Array> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) return "too many";
  }
  return Buffer.concat(chunks);
}
