import { explainedCodes, lookUp } from "../reference/look-up.ts";
import type { ResourceTemplate } from "./resource.ts";

/** What a diagnostic means. A code holds a slash, which an address may write as it is or as `%2F`. */
export const diagnosticPage: ResourceTemplate = {
  uriTemplate: "cognito://diagnostics/{code}",
  name: "diagnostic",
  title: "What a diagnostic means",
  description: "The explanation of a code such as shape/below-minimum.",
  variable: "code",
  values: explainedCodes,
  async read(value) {
    const found = await lookUp(value);
    return found.kind === "code" ? `# ${found.code}\n\n${found.explanation}\n` : undefined;
  },
};
