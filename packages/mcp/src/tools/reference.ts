import { show } from "@longhand/diagnostics";
import { cliName } from "@longhand/model";
import * as z from "zod";
import { type LookUp, lookUp } from "../reference/look-up.ts";
import { defineTool } from "../tool.ts";

const output = z.strictObject({
  summary: z.string(),
  path: z.string().optional(),
  option: z.string().optional(),
  type: z.string().optional(),
  required: z.boolean().optional(),
  allowed: z.string().optional(),
  omitted: z.string().optional().describe("What leaving it out does"),
  members: z.array(z.string()).optional(),
  syntax: z.string().optional(),
  example: z.string().optional(),
  explanation: z.string().optional(),
  nearest: z.array(z.string()).optional(),
});

type Output = z.infer<typeof output>;

/** Looks something up. */
export const reference = defineTool({
  name: "reference",
  title: "Look up an option or a diagnostic",
  description: "Type, limits, default, syntax and example of an option or member, or what a diagnostic code means.",
  annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  input: z.strictObject({
    path: z
      .string()
      .max(200)
      .optional()
      .describe("policies, Policies.PasswordPolicy.MinimumLength or shape/below-minimum; without: all options"),
    operation: z.string().max(64).optional().describe("Default update-user-pool"),
  }),
  output,
  reductions: [dropSyntax, cutAllowed, dropLastMember, cutExplanation],
  run: async ({ path, operation }) => {
    const found = await lookUp(path, operation);
    return { output: outputOf(found), isError: found.kind === "unknown" };
  },
});

function outputOf(found: LookUp): Output {
  switch (found.kind) {
    case "index":
      return {
        summary: `${show(cliName(found.operation.name))} has ${found.options.length} options.`,
        members: [...found.options],
      };
    case "part":
      return { summary: `${show(found.entry.path)} is set with ${show(found.entry.option)}.`, ...found.entry };
    case "code":
      return { summary: `${show(found.code)} explained.`, explanation: found.explanation };
    case "unknown":
      return { summary: unknownInWords(found), nearest: found.nearest.slice(0, 3) };
    default:
      return found satisfies never;
  }
}

function unknownInWords({
  asked,
  nearest: [best],
}: {
  readonly asked: string;
  readonly nearest: readonly string[];
}): string {
  const name = show(asked.slice(0, 80));
  return `There is no ${name}. ${best === undefined ? "Call without path for all options." : `Did you mean ${show(best)}?`}`;
}

function dropSyntax({ syntax: _, ...rest }: Output): Output {
  return rest;
}

function cutAllowed({ allowed, ...rest }: Output): Output {
  return allowed === undefined ? rest : { ...rest, allowed: allowed.slice(0, 400) };
}

function dropLastMember({ members, ...rest }: Output): Output {
  return members === undefined ? rest : { ...rest, members: members.slice(0, -1) };
}

function cutExplanation({ explanation, ...rest }: Output): Output {
  return explanation === undefined ? rest : { ...rest, explanation: `${explanation.slice(0, -200)}…` };
}
