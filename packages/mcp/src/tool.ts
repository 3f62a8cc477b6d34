import type { z } from "zod";
import type { Call } from "./call.ts";
import { checkArguments } from "./check-arguments.ts";
import { type JsonSchema, toJsonSchema } from "./json-schema.ts";
import { type Reduction, shorten } from "./shorten.ts";
import { refusal, resultOf, type ToolResult } from "./tool-result.ts";

/** What a host may show or decide by. All four are said, because what is left unsaid means the worst. */
interface ToolAnnotations {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

/** A tool as it is written: its two schemas give the handler its types. */
export interface ToolDefinition<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly annotations: ToolAnnotations;
  readonly input: Input;
  readonly output: Output;
  /** What to leave out of an output that is too long, gentlest first. */
  readonly reductions: readonly Reduction<z.infer<Output>>[];
  readonly run: (given: z.infer<Input>, call: Call) => Promise<ToolOutcome<z.infer<Output>>>;
}

/** What a run came to. */
export interface ToolOutcome<Output> {
  readonly output: Output;
  /** Whether the tool could not do what it was asked. */
  readonly isError: boolean;
}

/** A tool as the server knows it. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly annotations: ToolAnnotations;
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  /** Never throws for what the arguments contain. */
  readonly call: (given: unknown, call: Call) => Promise<ToolResult>;
}

/** Makes a tool of its definition: checks the arguments, runs it, and keeps the result short. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  definition: ToolDefinition<Input, Output>,
): Tool {
  const { name, title, description, annotations, input, output, reductions, run } = definition;
  return {
    name,
    title,
    description,
    annotations,
    inputSchema: toJsonSchema(input, "input"),
    outputSchema: toJsonSchema(output, "output"),
    call: async (given, call) => {
      const checked = checkArguments(name, input, given);
      if (checked.kind === "wrong") return refusal(checked.message);
      const outcome = await run(checked.value, call);
      return resultOf(shorten(outcome.output, reductions), outcome.isError);
    },
  };
}
