import { visibleTools } from "../../tools.ts";
import type { Method } from "../method.ts";
import { refuseCursor } from "./list-page.ts";

/** `tools/list` */
export const toolsList: Method = async (params, { services }) => {
  refuseCursor(params);
  return {
    tools: visibleTools(services.policy).map(
      ({ name, title, description, inputSchema, outputSchema, annotations }) => ({
        name,
        title,
        description,
        inputSchema,
        outputSchema,
        annotations,
      }),
    ),
  };
};
