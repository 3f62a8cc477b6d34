import type { Operation, Service } from "@longhand/model";
import type { Dialect } from "./dialect.ts";
import type { Word } from "./word.ts";

/** The operation that a command names, and whose options it may have. */
export interface OperationCall {
  readonly service: Service;
  readonly operation: Operation;
  /** The word that names the operation. */
  readonly word: Word;
  readonly dialect: Dialect;
}
