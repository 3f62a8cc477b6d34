import type { Readable } from "node:stream";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { type JSONRPCMessage, JSONRPCMessageSchema } from "@modelcontextprotocol/sdk/types.js";
import { createLineReader } from "./line-reader.ts";
import { messageFault } from "./message-fault.ts";
import { parseJson } from "./parse-json.ts";
import { errorCodes } from "./protocol-error.ts";

/** Bytes of one message; what the tools take is far below. */
const maxMessageBytes = 1_048_576;

/** Messages of one batch, which revision 2025-03-26 still has. */
const maxBatch = 100;

/** Writes a line for the client, and resolves when there is room for more. */
export type WriteLine = (line: string) => Promise<void>;

/**
 * Messages as lines on two streams. Unlike the SDK's own transport it answers a line that is no message, and survives one that is too
 * long.
 */
export function createStdioTransport(stdin: Readable, writeLine: WriteLine): Transport {
  const refuse = (code: number, message: string, id: string | number | null = null) => {
    transport.onerror?.(new Error(message));
    void writeLine(JSON.stringify({ jsonrpc: "2.0", id, error: { code, message } }));
  };
  const receive = (value: unknown) => {
    const parsed = JSONRPCMessageSchema.safeParse(value);
    if (parsed.success) return transport.onmessage?.(parsed.data);
    const fault = messageFault(value);
    if (fault === undefined) transport.onerror?.(new Error("A reply that cannot be read was passed over."));
    else refuse(fault.code, fault.message, fault.id);
  };
  const read = createLineReader(maxMessageBytes, {
    onTooLong: () => refuse(errorCodes.invalidRequest, `A message takes ${maxMessageBytes} bytes at most.`),
    onLine: (line) => {
      if (line.trim() === "") return;
      const value = parseJson(line);
      if (value === undefined) refuse(errorCodes.parse, "This line is not JSON.");
      else if (!Array.isArray(value)) receive(value);
      else if (value.length === 0 || value.length > maxBatch) {
        refuse(errorCodes.invalidRequest, `A batch has 1 to ${maxBatch} messages.`);
      } else value.forEach(receive);
    },
  });
  const onError = (error: Error) => transport.onerror?.(error);
  const transport: Transport = {
    async start() {
      stdin.on("data", read);
      stdin.on("error", onError);
    },
    send: (message: JSONRPCMessage) => writeLine(JSON.stringify(message)),
    async close() {
      stdin.off("data", read);
      stdin.off("error", onError);
      stdin.pause();
      transport.onclose?.();
    },
  };
  return transport;
}
