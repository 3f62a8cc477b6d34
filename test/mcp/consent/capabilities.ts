import type { ClientCapabilities } from "@modelcontextprotocol/sdk/types.js";

/** What a client can declare about asking a person. Links are no way to ask for a yes. */
export const capabilities = {
  nothing: {},
  forms: { elicitation: {} },
  links: { elicitation: { url: {} } },
} satisfies Record<string, ClientCapabilities>;

/** A client by what it declares. */
export type Declared = keyof typeof capabilities;

/** How a server is told to find consent. */
export type Mode = "auto" | "human" | "token";
