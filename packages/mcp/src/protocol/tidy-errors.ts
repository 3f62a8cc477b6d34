import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { isJSONRPCErrorResponse, type JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";
import { errorCodes } from "./protocol-error.ts";

/**
 * Puts words in place of the dumps of schemas that the SDK sends for malformed parameters of its own methods, and gives them the code
 * that says so.
 */
export function tidyErrors(transport: Transport): Transport {
  const send = transport.send.bind(transport);
  transport.send = (message, options) => send(tidy(message), options);
  return transport;
}

function tidy(message: JSONRPCMessage): JSONRPCMessage {
  if (!isJSONRPCErrorResponse(message) || !/^\s*\[\s*\{/.test(message.error.message)) return message;
  return { ...message, error: { code: errorCodes.invalidParams, message: "Invalid parameters" } };
}
