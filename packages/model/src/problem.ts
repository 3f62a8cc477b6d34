/** Something wrong with a service model. Its callers make diagnostics of it. */
export interface ModelProblem {
  /** JSON pointer of the place in the model; empty for the whole. */
  readonly pointer: string;
  /** One sentence with a full stop. */
  readonly message: string;
}
