import { explainedCodes, lookUp } from "../reference/look-up.ts";
import type { Prompt } from "./prompt.ts";

/** Explains a diagnostic to the person who got it. */
export const explainDiagnostics: Prompt = {
  name: "explain-diagnostics",
  title: "Explain a diagnostic",
  description: "Explains a code that `validate` or `apply` gave, with an example.",
  arguments: [{ name: "code", description: "Such as shape/below-minimum", required: true, values: explainedCodes }],
  async text({ code = "" }) {
    const found = await lookUp(code);
    const known = found.kind === "code" ? `\n\nThis is what is known of it:\n\n${found.explanation}` : "";
    return `Explain the diagnostic ${JSON.stringify(code)} to me: what it means, why it is there, and how to put it right.${known}`;
  },
};
