import { type Engine, openEngine as openApplyEngine } from "@longhand/mcp";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";

/**
 * Opens the engine by the options of a verb when it is first asked for; from then on it is the same one. What it stands on is loaded
 * only then, because a server that merely validates should start fast.
 */
export function engineOpener(given: Given, surroundings: Surroundings): () => Promise<Engine> {
  let engine: Promise<Engine> | undefined;
  return () => {
    engine ??= open(given, surroundings);
    return engine;
  };
}

async function open(given: Given, surroundings: Surroundings): Promise<Engine> {
  const { openSession } = await import("../pools/session.ts");
  const session = await openSession(given, surroundings);
  // The start has looked at the options.
  if ("wrongUsage" in session) throw new Error(session.wrongUsage);
  const { journal, portsFor, close } = session;
  return openApplyEngine({
    journal,
    portsFor: async (poolId) => {
      const ports = await portsFor(poolId);
      return "wrongUsage" in ports ? { refused: ports.wrongUsage } : ports;
    },
    close,
  });
}
