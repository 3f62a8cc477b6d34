import type { Form } from "../form.ts";
import { printJson } from "../print-json.ts";

/** The value as JSON. */
export const json: Form = {
  name: "json",
  write: ({ value }) => ({ text: `${printJson(value)}\n`, diagnostics: [] }),
};
