import type { JsonObject } from "@longhand/convert";
import { cognitoIdp } from "@longhand/model";
import * as z from "zod";
import { commandArgument, parametersArgument, userPoolIdArgument } from "../change/change-arguments.ts";
import { type ChangeReading, isSound } from "../change/change-reading.ts";
import { warnOfResets } from "../change/left-to-reset.ts";
import { readChange } from "../change/read-change.ts";
import { shorthandOf } from "../change/shorthand-of.ts";
import { diagnosticSchema } from "../rows/diagnostic-row.ts";
import { countInWords, toDiagnosticRows } from "../rows/diagnostic-rows.ts";
import { cutRows, dropLastRow, dropLongFixes } from "../rows/shorten-rows.ts";
import { toPlainObject } from "../text/plain-json.ts";
import { defineTool } from "../tool.ts";

const output = z.strictObject({
  summary: z.string(),
  valid: z.boolean(),
  diagnostics: z.array(diagnosticSchema),
  truncated: z.int().describe("Diagnostics not shown"),
  request: z.looseObject({}).optional().describe("What would be sent"),
  shorthand: z.record(z.string(), z.string()).optional().describe("Canonical parameters"),
});

type Output = z.infer<typeof output>;

/** Checks a change without a pool; nothing leaves the process. */
export const validate = defineTool({
  name: "validate",
  title: "Check a user pool change",
  description:
    "Offline check of AWS CLI shorthand for Cognito: every problem with place and fix, and what a bare call would reset. Give parameters or command.",
  annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  input: z
    .strictObject({
      userPoolId: userPoolIdArgument.optional(),
      parameters: parametersArgument.optional(),
      command: commandArgument.optional(),
      operation: z.string().max(64).optional().describe("Default update-user-pool"),
    })
    .refine(
      ({ parameters, command }) => (parameters === undefined) !== (command === undefined),
      "Give either `parameters` or `command`.",
    ),
  output,
  reductions: [dropLongFixes, dropShorthand, dropRequest, cutRows, dropLastRow],
  run: async (given) => {
    return { output: outputOf(readChange(given, cognitoIdp(), "ignored")), isError: false };
  },
});

function outputOf(reading: ChangeReading): Output {
  const { operation, request, provenance } = reading;
  const valid = isSound(reading);
  const resets = valid && operation !== undefined && request !== undefined ? warnOfResets(request, operation) : [];
  const diagnostics = [...reading.diagnostics, ...resets];
  const counts = countInWords(diagnostics);
  return {
    summary: `${valid ? "Valid" : "Not valid"}${counts === "" ? "" : `: ${counts}`}. Nothing was sent.`,
    valid,
    ...toDiagnosticRows(diagnostics, provenance),
    ...(valid && request !== undefined
      ? { request: toPlainObject(request), shorthand: shorthand(reading, request) }
      : {}),
  };
}

function shorthand({ operation }: ChangeReading, request: JsonObject): Record<string, string> {
  return operation === undefined ? {} : shorthandOf(request, operation);
}

function dropShorthand({ shorthand: _, ...rest }: Output): Output {
  return rest;
}

function dropRequest({ request: _, ...rest }: Output): Output {
  return rest;
}
