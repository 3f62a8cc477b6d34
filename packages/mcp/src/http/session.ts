import type { IncomingMessage, ServerResponse } from "node:http";
import type { Caller } from "./authentication.ts";

/** One client's session. */
export interface HttpSession {
  readonly handle: (request: IncomingMessage, response: ServerResponse, caller: Caller | undefined) => Promise<void>;
  /** Resolves when what is under way has ended, at the latest after some milliseconds. */
  readonly drain: (milliseconds: number) => Promise<void>;
  readonly isBusy: () => boolean;
  readonly close: () => Promise<void>;
}

/** What a session tells of itself. */
export interface SessionEvents {
  readonly kind: "session" | "stateless";
  readonly onOpened: (id: string) => void;
  readonly onClosed: () => void;
}

/** Opens a session. */
export type OpenSession = (events: SessionEvents) => Promise<HttpSession>;
