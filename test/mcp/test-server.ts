import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createPorts,
  createSandbox,
  openJournal,
  type SandboxOptions,
  samplePoolId,
  type Target,
} from "@longhand/apply";
import {
  type Audit,
  createLog,
  createPlanTokens,
  createUpdateRate,
  defaultPolicy,
  newPlanKey,
  noAudit,
  openEngine,
  type Policy,
  type Services,
} from "@longhand/mcp";
import { createRunningRequests } from "@longhand/mcp/running-requests";
import { createServer } from "@longhand/mcp/server";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { CallToolResultSchema, type ClientCapabilities, ElicitRequestSchema } from "@modelcontextprotocol/sdk/types.js";

/** What a test chooses of a server. */
export interface TestSettings {
  readonly policy?: Partial<Policy>;
  readonly planKey?: Uint8Array;
  readonly target?: Target;
  readonly journal?: string;
  readonly sandbox?: SandboxOptions;
  readonly audit?: Audit;
  readonly now?: () => number;
  readonly log?: (line: string) => void;
}

/** A server's services on a sandbox of its own. */
export interface TestServer {
  readonly services: Services;
  readonly target: Target;
  /** The sample pool, as the service describes it now. */
  readonly readPool: () => Promise<Readonly<Record<string, unknown>>>;
}

/** Most updates that no test reaches. */
const manyUpdates = 1000;

/** Makes the services of a server. The sandbox is in memory unless a test says otherwise. */
export function createTestServer(settings: TestSettings = {}): TestServer {
  const { now = () => Date.now(), target = createSandbox({ place: "memory", ...settings.sandbox }) } = settings;
  const policy = { ...defaultPolicy, maxUpdatesPerMinute: manyUpdates, ...settings.policy };
  const folder = settings.journal ?? mkdtempSync(join(tmpdir(), "longhand-mcp-journal-"));
  const open = async () => {
    const journal = await openJournal(folder);
    const ports = createPorts({ target, journal, rate: { take: async () => {} } });
    return openEngine({ journal, portsFor: async () => ({ ...ports, journal }), close: async () => {} });
  };
  let engine: ReturnType<typeof open> | undefined;
  const services: Services = {
    version: "0.0.0",
    policy,
    openEngine: () => {
      engine ??= open();
      return engine;
    },
    planTokens: createPlanTokens(settings.planKey ?? newPlanKey(), now),
    updateRate: createUpdateRate(policy.maxUpdatesPerMinute, now),
    log: createLog(settings.log ?? (() => {}), "debug", now),
    audit: settings.audit ?? noAudit,
    now,
  };
  return { services, target, readPool: () => readPool(target) };
}

async function readPool(target: Target): Promise<Readonly<Record<string, unknown>>> {
  const reply = await target.call({ operation: "DescribeUserPool", input: { UserPoolId: samplePoolId } });
  if (reply.kind !== "answered") throw new Error(`The sandbox answered ${reply.kind}.`);
  const pool = reply.output["UserPool"];
  if (typeof pool !== "object" || pool === null) throw new Error("The answer holds no pool.");
  return { ...pool };
}

/** How a client behaves. */
export interface ClientSettings {
  readonly capabilities?: ClientCapabilities;
  /** What it replies when it is asked; a test that is never asked needs none. */
  readonly reply?: (message: string) => unknown;
}

/** The SDK's own client, connected. It holds every result against its tool's schema. */
export async function connectClient(
  { services }: TestServer,
  { capabilities = {}, reply }: ClientSettings = {},
): Promise<Client> {
  const [near, far] = InMemoryTransport.createLinkedPair();
  await createServer(services, createRunningRequests()).connect(far);
  const client = newClient({ capabilities, ...(reply === undefined ? {} : { reply }) });
  await client.connect(near);
  await client.listTools();
  return client;
}

/** A client that replies as a test says. */
export function newClient({ capabilities = {}, reply }: ClientSettings): Client {
  const client = new Client({ name: "test", version: "1.0.0" }, { capabilities });
  if (reply !== undefined) {
    client.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
      const given = await reply(params.message);
      // The wire takes anything; only the types of the SDK do not.
      return Object.assign({ action: "cancel" as const }, given);
    });
  }
  return client;
}

/** A result as a test looks at it. */
export interface CalledTool {
  readonly isError: boolean;
  readonly text: string;
  readonly structured: Readonly<Record<string, unknown>> | undefined;
}

/** Calls a tool. */
export async function callTool(
  client: Client,
  name: string,
  given: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<CalledTool> {
  const options = signal === undefined ? {} : { signal };
  const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: given }, undefined, options));
  const [block] = result.content;
  return {
    isError: result.isError === true,
    text: block?.type === "text" ? block.text : "",
    structured: result.structuredContent,
  };
}
