import type { Declared, Mode } from "./capabilities.ts";
import { poolName } from "./pools.ts";

/** What a person, or the client in their place, does when `apply` is called without a token, and what comes of it. */
export interface AnswerRow {
  readonly title: string;
  readonly declared: Declared;
  readonly mode: Mode;
  /** `weaker`: a change for which the pool's name has to be typed. */
  readonly change?: "weaker";
  readonly reply?: () => unknown;
  readonly status: "planned" | "applied" | "declined" | "denied";
  /** Part of the summary. */
  readonly says?: string;
}

const accept = (content: object) => () => ({ action: "accept", content });
const ticked = accept({ confirm: true });
const forms = { declared: "forms", mode: "auto" } as const;
const weaker = { ...forms, change: "weaker" } as const;
const human = { ...forms, mode: "human" } as const;

/** Capabilities and answers. */
export const answerRows: readonly AnswerRow[] = [
  { title: "nothing declared", declared: "nothing", mode: "auto", status: "planned" },
  { title: "links alone", declared: "links", mode: "auto", status: "planned" },
  { title: "accepts, ticked", ...forms, reply: ticked, status: "applied" },
  { title: "accepts, not ticked", ...forms, reply: accept({ confirm: false }), status: "declined" },
  { title: "accepts, empty", ...forms, reply: accept({}), status: "declined" },
  { title: "accepts without content", ...forms, reply: () => ({ action: "accept" }), status: "declined" },
  { title: "accepts with a text for the tick", ...forms, reply: accept({ confirm: "true" }), status: "declined" },
  { title: "accepts with a number for the tick", ...forms, reply: accept({ confirm: 1 }), status: "declined" },
  { title: "declines", ...forms, reply: () => ({ action: "decline" }), status: "declined", says: "declined" },
  {
    title: "declines, though ticked",
    ...forms,
    reply: () => ({ action: "decline", content: { confirm: true } }),
    status: "declined",
  },
  { title: "dismisses", ...forms, reply: () => ({ action: "cancel" }), status: "declined", says: "dismissed" },
  {
    title: "fails to ask",
    ...forms,
    reply: () => {
      throw new Error("no screen");
    },
    status: "declined",
  },
  { title: "weaker, without the name", ...weaker, reply: ticked, status: "declined" },
  {
    title: "weaker, with another name",
    ...weaker,
    reply: accept({ confirm: true, poolName: "other" }),
    status: "declined",
    says: "typed name",
  },
  { title: "weaker, name alone", ...weaker, reply: accept({ confirm: false, poolName }), status: "declined" },
  { title: "weaker, ticked and named", ...weaker, reply: accept({ confirm: true, poolName }), status: "applied" },
  { title: "human, nothing declared", declared: "nothing", mode: "human", status: "denied", says: "longhand apply" },
  { title: "human, links alone", declared: "links", mode: "human", status: "denied" },
  { title: "human, accepts", ...human, reply: ticked, status: "applied" },
  { title: "human, not ticked", ...human, reply: accept({ confirm: false }), status: "declined" },
  { title: "human, declines", ...human, reply: () => ({ action: "decline" }), status: "declined" },
  { title: "human, dismisses", ...human, reply: () => ({ action: "cancel" }), status: "declined" },
  { title: "token, though it could ask", declared: "forms", mode: "token", status: "planned" },
  { title: "token, nothing declared", declared: "nothing", mode: "token", status: "planned" },
];
