import { defineDiagnostic, show } from "@longhand/diagnostics";

/* What can be wrong with a text of YAML. Each has a page under docs/diagnostics/. */

export const invalidYaml = defineDiagnostic<{ readonly reason: string }>({
  code: "syntax/invalid-yaml",
  severity: "error",
  message: ({ reason }) => `The YAML cannot be read: ${reason}.`,
});

export const yamlTooDeep = defineDiagnostic<{ readonly limit: number }>({
  code: "syntax/yaml-too-deep",
  severity: "error",
  message: ({ limit }) => `The YAML nests deeper than ${limit} levels, which is as far as the reading goes.`,
});

export const yamlTooLarge = defineDiagnostic<{ readonly limit: number }>({
  code: "syntax/yaml-too-large",
  severity: "error",
  message: ({ limit }) => `With all its aliases the YAML has more than ${limit.toLocaleString("en")} values.`,
});

export const yamlKeyNotText = defineDiagnostic<{ readonly written: string }>({
  code: "syntax/yaml-key-not-text",
  severity: "error",
  message: ({ written }) => `${show(written)} is a key here, and YAML does not take it for text.`,
  expected: () => "text, in quotes if need be",
});

export const yamlDate = defineDiagnostic<{ readonly written: string }>({
  code: "shape/yaml-date",
  severity: "error",
  message: ({ written }) => `YAML takes ${show(written)} for a date, and no text can be one.`,
  expected: () => "quotes around it",
});
