import { lookUp, optionNamesWithoutDashes } from "../reference/look-up.ts";
import type { Resource, ResourceTemplate } from "./resource.ts";

/** The list of options. */
export const parameterIndex: Resource = {
  uri: "cognito://parameters",
  name: "parameters",
  title: "Options of update-user-pool",
  description: "Every option with its type.",
  async read() {
    const found = await lookUp();
    const options = found.kind === "index" ? found.options : [];
    return ["# Options of update-user-pool", "", ...options.map((line) => `- ${line}`), ""].join("\n");
  },
};

/** One option on a page. */
export const parameterPage: ResourceTemplate = {
  uriTemplate: "cognito://parameters/{name}",
  name: "parameter",
  title: "One option of update-user-pool",
  description: "Type, limits, default, syntax and example.",
  variable: "name",
  values: async () => optionNamesWithoutDashes(),
  async read(value) {
    const found = await lookUp(value);
    if (found.kind !== "part") return undefined;
    const { path, option, type, allowed, omitted, members = [], syntax, example } = found.entry;
    const blocks = [syntax, example].filter((text) => text !== undefined).map((text) => `\`\`\`\n${text}\n\`\`\``);
    const sentences = [`${path}: ${type}.`, allowed, omitted].filter((text) => text !== undefined);
    const list = members.map((line) => `- ${line}`).join("\n");
    return `${[`# ${option}`, ...sentences, ...(list === "" ? [] : [list]), ...blocks].join("\n\n")}\n`;
  },
};
