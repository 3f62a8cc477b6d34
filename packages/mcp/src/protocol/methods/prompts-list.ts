import { prompts } from "../../prompts.ts";
import type { Method } from "../method.ts";
import { refuseCursor } from "./list-page.ts";

/** `prompts/list` */
export const promptsList: Method = async (params) => {
  refuseCursor(params);
  return {
    prompts: prompts.map((prompt) => ({
      name: prompt.name,
      title: prompt.title,
      description: prompt.description,
      arguments: prompt.arguments.map(({ name, description, required }) => ({ name, description, required })),
    })),
  };
};
