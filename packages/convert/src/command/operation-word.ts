import type { Operation } from "@longhand/model";
import type { Finding } from "./finding.ts";
import type { Word } from "./word.ts";

/** What stands behind the name of the service. */
export interface OperationWord {
  /** The word of the operation; `help` too. */
  readonly word: Word | undefined;
  readonly operation: Operation | undefined;
  /** What the operation gets. */
  readonly rest: readonly Word[];
  readonly findings: readonly Finding[];
}
