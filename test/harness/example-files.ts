import type { FileContent, FilePort } from "@longhand/convert";

const request = '{"UserPoolId": "us-west-2_aaaaaaaaa", "UserPoolTags": {"Équipe": "Bleue"}}';

/** The files that the examples of the pages name. */
const files: ReadonlyMap<string, Uint8Array> = new Map([
  ["policies.json", Buffer.from('{"PasswordPolicy": {"MinimumLength": 8}}')],
  ["attributes.txt", Buffer.from("email")],
  ["attributes.json", Buffer.from('["email"]')],
  ["pool.json", Buffer.from(request)],
  ["utf-16.json", Buffer.from(`\uFEFF${request}`, "utf16le")],
  ["latin-1.json", Buffer.from(request, "latin1")],
]);

/** Reads the files of the examples; there is no other. */
export const readExampleFile: FilePort = (reference): FileContent => {
  const bytes = files.get(reference.replace(/^fileb?:\/\//, ""));
  if (bytes === undefined) return { kind: "unreadable", reason: "no such file" };
  return reference.startsWith("fileb:")
    ? { kind: "bytes", bytes }
    : { kind: "text", text: new TextDecoder().decode(bytes) };
};
