import { cognitoIdp, findOperation } from "@longhand/model";
import type { OperationInputs } from "@longhand/model/requests";
import * as z from "zod";
import { shapeSchema } from "./shape-schema.ts";

/** The CLI name of an operation of Amazon Cognito user pools. */
export type OperationName = keyof OperationInputs;

/**
 * The zod schema of an operation's request, for run-time checks in zod's own words: `requestSchema("update-user-pool")`. It
 * checks the limits of the model; `validate` also knows the rules between members, and says how to mend what it finds.
 */
export function requestSchema<Name extends OperationName>(name: Name): z.ZodType<OperationInputs[Name]> {
  const operation = findOperation(cognitoIdp(), name);
  const schema = operation === undefined ? z.never() : shapeSchema(operation.input);
  return schema.pipe(z.custom<OperationInputs[Name]>());
}
