import { prompts } from "./prompts.ts";
import { resourceTemplates } from "./resources.ts";

/** What is completed: an argument of a prompt, or the variable of a family of pages. */
export type Completed =
  | { readonly kind: "prompt"; readonly name: string; readonly argument: string }
  | { readonly kind: "resource"; readonly uri: string; readonly argument: string };

/** At most 100 values, and how many there are. */
export interface Completion {
  readonly values: string[];
  readonly total: number;
  readonly hasMore: boolean;
}

const maxValues = 100;

/** The values that go on from what was typed: first those that begin with it, then those that hold it. None for an unknown reference. */
export async function complete(completed: Completed, typed: string): Promise<Completion> {
  const all = await valuesOf(completed);
  const beginning = all.filter((value) => value.startsWith(typed));
  const holding = all.filter((value) => !value.startsWith(typed) && value.includes(typed));
  const values = [...beginning, ...holding];
  return { values: values.slice(0, maxValues), total: values.length, hasMore: values.length > maxValues };
}

async function valuesOf(completed: Completed): Promise<readonly string[]> {
  if (completed.kind === "resource") {
    const template = resourceTemplates.find(
      ({ uriTemplate, variable }) => uriTemplate === completed.uri && variable === completed.argument,
    );
    return template?.values() ?? [];
  }
  const prompt = prompts.find(({ name }) => name === completed.name);
  return prompt?.arguments.find(({ name }) => name === completed.argument)?.values() ?? [];
}
