import * as z from "zod";
import { decide } from "../apply/decide.ts";
import { applyOutput, cutValues, dropKeepRow, dropLastChange } from "../apply/output.ts";
import { commandArgument, parametersArgument, userPoolIdArgument } from "../change/change-arguments.ts";
import { cutRows, dropLastRow, dropLongFixes } from "../rows/shorten-rows.ts";
import { defineTool } from "../tool.ts";

/** Changes a pool, once somebody has agreed to the plan. */
export const apply = defineTool({
  name: "apply",
  title: "Change a user pool",
  description:
    "Changes settings of a Cognito user pool. Plans first; unnamed settings are kept. Give parameters, command or undo. If the result is planned, show it to the user and call again with planToken only if they agree.",
  annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: true },
  input: z
    .strictObject({
      userPoolId: userPoolIdArgument.optional(),
      parameters: parametersArgument.optional(),
      command: commandArgument.optional(),
      undo: z.string().max(64).optional().describe("Id of an apply to take back"),
      unspecified: z.enum(["keep", "reset"]).optional().describe("Default keep; reset is the bare CLI's meaning"),
      planToken: z.string().max(100).optional().describe("From a planned result"),
    })
    .refine(
      ({ parameters, command, undo }) => [parameters, command, undo].filter((one) => one !== undefined).length === 1,
      "Give one of `parameters`, `command` and `undo`.",
    )
    .refine(
      ({ userPoolId, command }) => userPoolId !== undefined || command !== undefined,
      "Give `userPoolId` with `parameters` or `undo`.",
    )
    .refine(
      ({ undo, unspecified }) => undo === undefined || unspecified !== "reset",
      "`undo` keeps what it does not name.",
    ),
  output: applyOutput,
  reductions: [dropLongFixes, dropKeepRow, cutRows, dropLastRow, cutValues, dropLastChange],
  run: decide,
});
