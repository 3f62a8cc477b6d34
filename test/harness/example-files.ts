import type { FileContent, FilePort } from "@longhand/convert";

/** The files that the examples of the pages name. */
const files: ReadonlyMap<string, string> = new Map([
  ["policies.json", '{"PasswordPolicy": {"MinimumLength": 8}}'],
  ["attributes.txt", "email"],
]);

/** Reads the files of the examples; there is no other. */
export const readExampleFile: FilePort = (reference): FileContent => {
  const text = files.get(reference.replace(/^fileb?:\/\//, ""));
  if (text === undefined) return { kind: "unreadable", reason: "no such file" };
  return reference.startsWith("fileb:")
    ? { kind: "bytes", bytes: new TextEncoder().encode(text) }
    : { kind: "text", text };
};
