import { resources, resourceTemplates } from "../../resources.ts";
import type { Method } from "../method.ts";
import { refuseCursor } from "./list-page.ts";

const mimeType = "text/markdown";

/** `resources/list` */
export const resourcesList: Method = async (params) => {
  refuseCursor(params);
  return {
    resources: resources.map(({ uri, name, title, description }) => ({ uri, name, title, description, mimeType })),
  };
};

/** `resources/templates/list` */
export const resourceTemplatesList: Method = async (params) => {
  refuseCursor(params);
  return {
    resourceTemplates: resourceTemplates.map(({ uriTemplate, name, title, description }) => ({
      uriTemplate,
      name,
      title,
      description,
      mimeType,
    })),
  };
};
