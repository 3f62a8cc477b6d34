import { didYouMean, nearest, show } from "@longhand/diagnostics";
import * as z from "zod";
import type { Tool } from "../../tool.ts";
import { refusal, type ToolResult } from "../../tool-result.ts";
import { visibleTools } from "../../tools.ts";
import { createCall } from "../create-call.ts";
import type { Exchange } from "../exchange.ts";
import type { Method } from "../method.ts";
import { errorCodes, isProtocolError, protocolError } from "../protocol-error.ts";
import { readParams } from "../read-params.ts";

const schema = z.looseObject({ name: z.string(), arguments: z.unknown().optional() });

/** `tools/call`. What is wrong with the arguments is a result that the model sees; only an unknown tool is an error. */
export const toolsCall: Method = async (params, exchange) => {
  const { name, arguments: given } = readParams(schema, params);
  const tools = visibleTools(exchange.services.policy);
  const tool = tools.find((one) => one.name === name);
  if (tool === undefined) {
    const hint = didYouMean(
      nearest(
        name.slice(0, 64),
        tools.map((one) => one.name),
      ),
    );
    const sentence = `There is no tool ${show(name.slice(0, 64))}.`;
    throw protocolError(errorCodes.invalidParams, hint === "" ? sentence : `${sentence} ${hint}`);
  }
  const { text, structured, isError } = await callTool(tool, given, exchange);
  return {
    content: [{ type: "text", text }],
    ...(structured === undefined ? {} : { structuredContent: structured }),
    ...(isError ? { isError } : {}),
  };
};

/** A bug of ours is told to the operator with all we know of it, and to the model without. */
async function callTool(tool: Tool, given: unknown, exchange: Exchange): Promise<ToolResult> {
  const { log, now } = exchange.services;
  const start = now();
  const call = createCall(exchange);
  try {
    const result = await tool.call(given, call);
    log.info("tool-called", {
      tool: tool.name,
      milliseconds: now() - start,
      status: statusOf(result),
      caller: exchange.caller,
      traceparent: exchange.traceparent,
    });
    return result;
  } catch (error) {
    if (isProtocolError(error)) throw error;
    log.error("bug", {
      tool: tool.name,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
    return refusal(
      `This is a bug in Longhand: ${show(tool.name)} could not answer. If it was changing a pool, look at the pool before anything else. The operator finds details in the server's log.`,
    );
  } finally {
    call.end();
  }
}

function statusOf({ structured, isError }: ToolResult): string {
  const status = structured?.["status"];
  if (typeof status === "string") return status;
  return isError ? "error" : "ok";
}
