import type { z } from "zod";
import { errorCodes, protocolError } from "./protocol-error.ts";

/** The parameters of a request by their schema. Throws a protocol error of one line that names what is wrong. */
export function readParams<Schema extends z.ZodType>(schema: Schema, params: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(params ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.map(String).join(".") ?? "";
  throw protocolError(
    errorCodes.invalidParams,
    `Invalid parameters${path === "" ? "" : ` at ${path}`}: ${issue?.message ?? "unreadable"}`,
  );
}
