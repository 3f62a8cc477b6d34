/** A form for a person. */
export interface Question {
  /** At most 15 lines. */
  readonly message: string;
  /** Where the worst may happen, the person types this name. */
  readonly typedName?: string;
}

/** What came of a question. Only `confirmed` is a yes; all else is a no. */
export type Answer = "confirmed" | "declined" | "dismissed" | "name-differs" | "timed-out" | "cancelled" | "unusable";
