import type { Attempt } from "../attempt.ts";
import { type Check, type Finding, findingOf } from "../check.ts";
import type { FuzzCase } from "../fuzz-case.ts";
import { defineTarget } from "../target.ts";
import { anyMessages } from "./any-messages.ts";
import { type StdioServer, startServer } from "./stdio-server.ts";

/** Lines to the server that is built, over standard input and output. */
export const messages = defineTarget<FuzzCase>({
  name: "messages",
  about: "lines to the MCP server: messages that fit, changed ones, anything at all",
  usualCount: 20_000,
  generate: (random) => ({ kind: "lines", text: anyMessages(random) }),
  read: (tried) => tried,
  open: async () => {
    const keeper = keepServer();
    return { checks: [staysUsable(keeper)], notes: [], close: keeper.stop };
  },
});

/** A call that always works. */
const goodCall = {
  method: "tools/call",
  params: { name: "validate", arguments: { parameters: { "pool-name": "Blue" } } },
};

/** What no answer may show: a stack, our files, the words of the schema library, another file's content. */
const inside = /\n\s+at |\.[cm]?js:\d|node_modules|invalid_type|ZodError|root:x:/;

/** Whatever comes, each answer is one of the protocol, nothing of the inside shows, and the next good call works. */
function staysUsable(keeper: ServerKeeper): Check<FuzzCase> {
  return {
    title: "the server goes on, shows nothing of its inside, and the next call works",
    examine: async (attempts: readonly Attempt<FuzzCase>[]) => {
      const findings: Finding[] = [];
      for (const { tried } of attempts) findings.push(findingOf(await keeper.findDifference(tried.text)));
      return findings;
    },
  };
}

interface ServerKeeper {
  readonly findDifference: (lines: string) => Promise<string | undefined>;
  readonly stop: () => Promise<void>;
}

/** Keeps a server for as long as it is fine; after a difference the next lines go to a new one. */
function keepServer(): ServerKeeper {
  let server: StdioServer | undefined;
  const stop = async () => {
    await server?.stop();
    server = undefined;
  };
  const findDifference = async (lines: string) => {
    server ??= await startServer();
    const difference = differenceIn(await server.exchange(lines, goodCall), server.log());
    if (difference !== undefined) await stop();
    return difference;
  };
  return { findDifference, stop };
}

function differenceIn(received: readonly string[] | undefined, log: string): string | undefined {
  if (received === undefined) return `The server ended. It said:\n${log.slice(-2000)}`;
  const odd = received.find((line) => inside.test(line) || !isOfProtocol(line));
  if (odd !== undefined) return `It answered: ${odd.slice(0, 2000)}`;
  if (log.includes('"event":"bug"')) return `It found a bug in itself:\n${log.slice(-2000)}`;
  const last = received.at(-1) ?? "";
  return last.includes('"valid":true') ? undefined : `The good call after it got: ${last.slice(0, 2000)}`;
}

/** JSON-RPC: one of a result, an error, a method; an error has a code and a message. */
function isOfProtocol(line: string): boolean {
  const message: unknown = JSON.parse(line);
  if (typeof message !== "object" || message === null || !("jsonrpc" in message) || message.jsonrpc !== "2.0")
    return false;
  return ["result", "error", "method"].filter((part) => part in message).length === 1;
}
