import * as z from "zod";
import { errorCodes, protocolError } from "../protocol-error.ts";
import { readParams } from "../read-params.ts";

const schema = z.looseObject({ cursor: z.string().optional() });

/** Every list fits on one page, so no cursor is ever given out. */
export function refuseCursor(params: unknown): void {
  if (readParams(schema, params).cursor !== undefined) {
    throw protocolError(errorCodes.invalidParams, "There is no such cursor: every list is one page.");
  }
}
