import { setTimeout } from "node:timers/promises";
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import type { RequestHandlerExtra } from "@modelcontextprotocol/sdk/shared/protocol.js";
import type { CallToolResult, ServerNotification, ServerRequest } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { audio, embedded, picture, text } from "./fixture-content.ts";
import { formOfChoices, formWithDefaults, plainForm } from "./fixture-forms.ts";

/** One call, as the SDK hands it over. */
interface FixtureCall {
  readonly server: Server;
  readonly given: Readonly<Record<string, unknown>>;
  readonly extra: RequestHandlerExtra<ServerRequest, ServerNotification>;
}

type FixtureTool = (call: FixtureCall) => Promise<CallToolResult>;

const pause = 50;

async function withLogging({ extra }: FixtureCall): Promise<CallToolResult> {
  for (const data of ["Tool execution started", "Tool processing data", "Tool execution completed"]) {
    await extra.sendNotification({ method: "notifications/message", params: { level: "info", data } });
    await setTimeout(pause);
  }
  return { content: [text("Done, with messages.")] };
}

async function withProgress({ extra }: FixtureCall): Promise<CallToolResult> {
  const progressToken = extra._meta?.progressToken ?? 0;
  for (const progress of [0, 50, 100]) {
    await extra.sendNotification({ method: "notifications/progress", params: { progressToken, progress, total: 100 } });
    await setTimeout(pause);
  }
  return { content: [text(String(progressToken))] };
}

async function sampling({ server, given, extra }: FixtureCall): Promise<CallToolResult> {
  const prompt = String(given["prompt"]);
  const messages = [{ role: "user", content: { type: "text", text: prompt } }] as const;
  const { content } = await server.createMessage(
    { messages: [...messages], maxTokens: 100 },
    { relatedRequestId: extra.requestId },
  );
  return { content: [text(`LLM response: ${"text" in content ? content.text : ""}`)] };
}

function asking(message: (call: FixtureCall) => string, requestedSchema: object): FixtureTool {
  return async (call) => {
    const params = { mode: "form", message: message(call), requestedSchema };
    const reply = await call.server.request(
      { method: "elicitation/create", params },
      z.looseObject({ action: z.string() }),
      {
        relatedRequestId: call.extra.requestId,
      },
    );
    return { content: [text(`Reply: action=${reply.action}, content=${JSON.stringify(reply["content"] ?? {})}`)] };
  };
}

/** What the suite calls, by name. Nothing of it is ever shipped. */
export const fixtureTools: Readonly<Record<string, FixtureTool>> = {
  test_simple_text: async () => ({ content: [text("This is a simple text response for testing.")] }),
  test_image_content: async () => ({ content: [picture()] }),
  test_audio_content: async () => ({ content: [audio()] }),
  test_embedded_resource: async () => ({
    content: [embedded("test://embedded-resource", "text/plain", "This is an embedded resource content.")],
  }),
  test_multiple_content_types: async () => ({
    content: [
      text("Multiple content types test:"),
      picture(),
      embedded("test://mixed-content-resource", "application/json", JSON.stringify({ test: "data", value: 123 })),
    ],
  }),
  test_tool_with_logging: withLogging,
  test_tool_with_progress: withProgress,
  test_error_handling: async () => ({
    isError: true,
    content: [text("This tool intentionally returns an error for testing")],
  }),
  test_sampling: sampling,
  test_elicitation: asking(({ given }) => String(given["message"]), plainForm),
  test_elicitation_sep1034_defaults: asking(() => "Look at the defaults", formWithDefaults),
  test_elicitation_sep1330_enums: asking(() => "Choose", formOfChoices),
};
