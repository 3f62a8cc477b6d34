import type { Log } from "../log/log.ts";
import type { Authentication } from "./authentication.ts";
import type { OriginRules } from "./check-origin.ts";
import type { OpenSession } from "./session.ts";

/** How a server over HTTP is run. */
export interface HttpSettings {
  /** Address to bind. */
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly originRules: OriginRules;
  /** Undefined: everybody who reaches the port may call. */
  readonly authentication: Authentication | undefined;
  /** The server's address as clients and tokens know it; undefined: where it is bound. */
  readonly resource: string | undefined;
  readonly sessions: "kept" | "stateless";
  readonly openSession: OpenSession;
  readonly version: string;
  readonly log: Log;
  /** Epoch milliseconds. */
  readonly now: () => number;
}
