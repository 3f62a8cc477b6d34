/** Why settings cannot be used, as one sentence that names the file and, where it can, line and column. */
export interface ConfigProblem {
  readonly problem: string;
}
