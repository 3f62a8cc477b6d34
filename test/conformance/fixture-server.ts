import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  CompleteRequestSchema,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  ReadResourceRequestSchema,
  SubscribeRequestSchema,
  UnsubscribeRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { fixturePrompts, fixtureResources, fixtureTemplate, readTemplate } from "./fixture-pages.ts";
import { fixtureTools } from "./fixture-tools.ts";

const capabilities = { tools: {}, resources: { subscribe: true }, prompts: {}, completions: {}, logging: {} };

/** A server with everything that the official suite calls. */
export function createFixtureServer(): Server {
  const server = new Server({ name: "fixtures", version: "1.0.0" }, { capabilities });
  addTools(server);
  addResources(server);
  addPrompts(server);
  return server;
}

function addTools(server: Server): void {
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: Object.keys(fixtureTools).map((name) => ({
      name,
      description: name,
      inputSchema: { type: "object" as const, properties: {} },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }, extra) => {
    const tool = fixtureTools[params.name];
    if (tool === undefined) throw Object.assign(new Error("Unknown tool"), { code: -32_602 });
    return tool({ server, given: params.arguments ?? {}, extra });
  });
}

function addResources(server: Server): void {
  server.setRequestHandler(ListResourcesRequestSchema, () => ({
    resources: [...fixtureResources.keys()].map((uri) => ({ uri, name: uri })),
  }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: [{ uriTemplate: fixtureTemplate, name: "template" }],
  }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) => {
    const contents = fixtureResources.get(uri) ?? readTemplate(uri);
    if (contents === undefined) throw Object.assign(new Error("No such resource"), { code: -32_002, data: { uri } });
    return { contents: [contents] };
  });
  server.setRequestHandler(SubscribeRequestSchema, () => ({}));
  server.setRequestHandler(UnsubscribeRequestSchema, () => ({}));
}

function addPrompts(server: Server): void {
  server.setRequestHandler(ListPromptsRequestSchema, () => ({
    prompts: Object.entries(fixturePrompts).map(([name, { names }]) => ({
      name,
      description: name,
      arguments: names.map((argument) => ({ name: argument, description: argument, required: true })),
    })),
  }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) => {
    const prompt = fixturePrompts[params.name];
    if (prompt === undefined) throw Object.assign(new Error("Unknown prompt"), { code: -32_602 });
    return {
      messages: prompt.say(params.arguments ?? {}).map((content) => ({ role: "user" as const, content })),
    };
  });
  server.setRequestHandler(CompleteRequestSchema, () => ({ completion: { values: [], total: 0, hasMore: false } }));
}
