import * as z from "zod";
import { errorCodes } from "./protocol-error.ts";

/** A request, whatever it passes on. */
const requestSchema = z.strictObject({
  jsonrpc: z.literal("2.0"),
  id: z.union([z.string(), z.int()]),
  method: z.string(),
  params: z.unknown(),
});

/** Why a value is no message, as it is answered. */
export interface MessageFault {
  readonly code: number;
  readonly message: string;
  /** Of the request that it was meant to be; null where that cannot be told. */
  readonly id: string | number | null;
}

/** What to answer to a value that is no message; undefined where nothing may be answered. */
export function messageFault(value: unknown): MessageFault | undefined {
  const { invalidRequest, invalidParams } = errorCodes;
  if (isReply(value)) return undefined;
  const id = idOf(value);
  if (id === undefined) {
    return { code: invalidRequest, message: "An id is text, or a whole number of at most 2^53 - 1.", id: null };
  }
  if (requestSchema.safeParse(value).success) return { code: invalidParams, message: "Invalid parameters", id };
  return { code: invalidRequest, message: "This is no message of JSON-RPC 2.0.", id };
}

/** An answer to a reply would be a reply: two sides that cannot read each other would go on for ever. */
function isReply(value: unknown): boolean {
  return typeof value === "object" && value !== null && !("method" in value) && ("result" in value || "error" in value);
}

/** Undefined for what is no id. Beyond 2^53 it may be another number than the client wrote, and answer another request. */
function idOf(value: unknown): string | number | null | undefined {
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  const { id } = value;
  return typeof id === "string" || (typeof id === "number" && Number.isSafeInteger(id)) ? id : undefined;
}
