import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { newClient } from "../test-server.ts";
import { capabilities, type Declared } from "./capabilities.ts";
import type { Servers, ServerWish } from "./transports.ts";

/** A client, and what the person in front of it does next. */
export interface PersonalClient {
  readonly client: Client;
  reply: () => unknown;
}

/** Clients of a way, each connected once. */
export interface Clients {
  readonly find: (declared: Declared, wish: ServerWish) => Promise<PersonalClient>;
  readonly close: () => Promise<void>;
}

/** A person who is asked though nobody expects it is a mistake of the server, and says no. */
const notExpected = () => ({ action: "decline" });

/** Connects clients when they are first asked for. */
export function createClients(servers: Servers): Clients {
  const known = new Map<string, Promise<PersonalClient>>();
  const connect = async (declared: Declared, wish: ServerWish): Promise<PersonalClient> => {
    const person: { reply: () => unknown } = { reply: notExpected };
    const asks = declared === "forms" ? { reply: () => person.reply() } : {};
    const client = newClient({ capabilities: capabilities[declared], ...asks });
    await client.connect(await servers.connect(wish));
    // From here on the client holds every result against its tool's schema.
    await client.listTools();
    return Object.assign(person, { client });
  };
  return {
    find: (declared, wish) => {
      const name = `${declared} ${wish.mode} ${wish.clock}`;
      const found = known.get(name) ?? connect(declared, wish);
      known.set(name, found);
      return found;
    },
    close: async () => {
      for (const one of known.values()) await (await one).client.close();
    },
  };
}
