import type { Answer, Question } from "./consent/question.ts";
import type { Services } from "./services.ts";

/** One call of a tool, and what the tool may do with its client meanwhile. */
export interface Call {
  readonly services: Services;
  /** Aborts when the client cancels or goes away. */
  readonly signal: AbortSignal;
  /** Who calls, as authentication has it; absent where nobody has to say. */
  readonly caller: string | undefined;
  /** What the caller may do; undefined where nobody has to say. */
  readonly scopes: readonly string[] | undefined;
  /** Whether the client can show a person a form. */
  readonly canAsk: boolean;
  /** Shows a person a form, and waits for the answer. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** Tells the client how far it is, where the client wants to know. */
  readonly report: (stage: Stage) => void;
}

/** How far a change is, in order. */
export type Stage = "validate" | "read" | "ask" | "update" | "verify";
