import { createSandbox } from "@longhand/apply";
import { createRunningRequests } from "@longhand/mcp/running-requests";
import { createServer } from "@longhand/mcp/server";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { startHttpProcess } from "../http-process.ts";
import { binary, cleanEnvironment, isInstalled } from "../stdio-process.ts";
import { createTestServer } from "../test-server.ts";
import type { Mode } from "./capabilities.ts";
import type { Pools } from "./pools.ts";

/** A server that is wanted. */
export interface ServerWish {
  readonly mode: Mode;
  /** `late`: its clock is eleven minutes behind. */
  readonly clock: "right" | "late";
}

/** Servers that are reached in one way. */
export interface Servers {
  /** The client's side of a new connection to a server. */
  readonly connect: (wish: ServerWish) => Promise<Transport>;
  readonly close: () => Promise<void>;
}

/** A way to reach servers. */
export interface Way {
  readonly name: string;
  readonly open: (pools: Pools) => Servers;
}

const lateMilliseconds = 11 * 60_000;

/** Every server has the same, so that a plan of one can be redeemed at another. */
const planKey = Buffer.alloc(32, 5);

const setClockBack = [
  "--import",
  `data:text/javascript,const now = Date.now; Date.now = () => now() - ${lateMilliseconds};`,
];

function optionsFor({ mode }: ServerWish, { folder, journal }: Pools): readonly string[] {
  const key = planKey.toString("base64");
  return ["--consent", mode, "--sandbox", folder, "--journal", journal, "--plan-key", key, "--max-updates", "60"];
}

function nodeOptions({ clock }: ServerWish): readonly string[] {
  return clock === "late" ? setClockBack : [];
}

/** One of each that is asked for, started when it first is. */
function started<Server>(start: (wish: ServerWish) => Server) {
  const known = new Map<string, Server>();
  const find = (wish: ServerWish): Server => {
    const name = `${wish.mode} ${wish.clock}`;
    const server = known.get(name) ?? start(wish);
    known.set(name, server);
    return server;
  };
  return { find, all: () => [...known.values()] };
}

/** The server's code in the process of the tests. */
const inProcess: Way = {
  name: "in process",
  open: ({ folder, journal }) => {
    const servers = started(({ mode, clock }) =>
      createTestServer({
        policy: { consent: mode },
        planKey,
        journal,
        target: createSandbox({ place: { folder } }),
        now: clock === "late" ? () => Date.now() - lateMilliseconds : Date.now,
      }),
    );
    const connect = async (wish: ServerWish) => {
      const [near, far] = InMemoryTransport.createLinkedPair();
      await createServer(servers.find(wish).services, createRunningRequests()).connect(far);
      return near;
    };
    return { connect, close: async () => {} };
  },
};

/** The built program, started by the client that speaks with it. */
const overStdio: Way = {
  name: "over stdio",
  open: (pools) => ({
    connect: async (wish) =>
      new StdioClientTransport({
        command: process.execPath,
        args: [...nodeOptions(wish), binary, "mcp", "--log-level", "error", ...optionsFor(wish, pools)],
        env: cleanEnvironment(),
      }),
    close: async () => {},
  }),
};

/** The built program, one process for all clients of a mode. */
const overHttp: Way = {
  name: "over HTTP",
  open: (pools) => {
    const servers = started((wish) => startHttpProcess(optionsFor(wish, pools), { node: nodeOptions(wish) }));
    return {
      connect: async (wish) => new StreamableHTTPClientTransport(new URL((await servers.find(wish)).url)),
      close: async () => {
        for (const server of servers.all()) await (await server).close();
      },
    };
  },
};

/** Every way; to a program that was installed, those that lead to it. */
export const ways: readonly Way[] = isInstalled ? [overStdio, overHttp] : [inProcess, overStdio, overHttp];
