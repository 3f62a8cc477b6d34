import type { PromptMessage, ReadResourceResult } from "@modelcontextprotocol/sdk/types.js";
import { embedded, image, picture, text } from "./fixture-content.ts";

/** The pages of the suite, by address. */
export const fixtureResources: ReadonlyMap<string, ReadResourceResult["contents"][number]> = new Map([
  ["test://static-text", { uri: "test://static-text", mimeType: "text/plain", text: "This is a static text." }],
  ["test://static-binary", { uri: "test://static-binary", mimeType: "image/png", blob: image }],
  ["test://watched-resource", { uri: "test://watched-resource", mimeType: "text/plain", text: "This is watched." }],
]);

/** The family of pages of the suite. */
export const fixtureTemplate = "test://template/{id}/data";

/** The page of an address of the family. */
export function readTemplate(uri: string): ReadResourceResult["contents"][number] | undefined {
  const [, id] = /^test:\/\/template\/([^/]+)\/data$/.exec(uri) ?? [];
  if (id === undefined) return undefined;
  return {
    uri,
    mimeType: "application/json",
    text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${id}` }),
  };
}

/** A prompt: the names of its arguments, and what it says. */
interface FixturePrompt {
  readonly names: readonly string[];
  readonly say: (given: Readonly<Record<string, string>>) => PromptMessage["content"][];
}

/** The prompts of the suite, by name. */
export const fixturePrompts: Readonly<Record<string, FixturePrompt>> = {
  test_simple_prompt: { names: [], say: () => [text("This is a simple prompt for testing.")] },
  test_prompt_with_arguments: {
    names: ["arg1", "arg2"],
    say: ({ arg1, arg2 }) => [text(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`)],
  },
  test_prompt_with_embedded_resource: {
    names: ["resourceUri"],
    say: ({ resourceUri = "" }) => [embedded(resourceUri, "text/plain", "Embedded content."), text("Use it.")],
  },
  test_prompt_with_image: { names: [], say: () => [picture(), text("Look at it.")] },
};
