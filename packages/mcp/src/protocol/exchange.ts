import type { Answer, Question } from "../consent/question.ts";
import type { Services } from "../services.ts";

/** One request of a client, as the methods see it: nothing in it belongs to the SDK. */
export interface Exchange {
  readonly services: Services;
  readonly signal: AbortSignal;
  readonly caller: string | undefined;
  readonly scopes: readonly string[] | undefined;
  /** Identifies a trace of the client's (W3C), for the log. */
  readonly traceparent: string | undefined;
  readonly canAsk: boolean;
  readonly ask: (question: Question) => Promise<Answer>;
  /** Tells how far it is; does nothing where the client did not ask for it. */
  readonly sendProgress: (progress: Progress) => void;
  /** Tells something for the client's log. */
  readonly sendLog: (text: string) => void;
}

/** How far a request is. */
interface Progress {
  readonly progress: number;
  readonly total: number;
  readonly message: string;
}
