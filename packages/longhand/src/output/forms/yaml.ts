import type { Form } from "../form.ts";
import { printYaml } from "../print-yaml.ts";

/** The value as YAML. */
export const yaml: Form = {
  name: "yaml",
  write: ({ value }) => ({ text: printYaml(value), diagnostics: [] }),
};
