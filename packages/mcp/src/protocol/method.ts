import type { Exchange } from "./exchange.ts";

/** What answers one method of the protocol. Throws a protocol error where the call itself is wrong. */
export type Method = (params: unknown, exchange: Exchange) => Promise<Record<string, unknown>>;
