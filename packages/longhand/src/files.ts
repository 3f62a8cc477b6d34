import { homedir } from "node:os";
import type { FileContent, FilePort } from "@longhand/convert";
import { readInputBytes, readTextFile } from "./input/read-file.ts";
import type { Surroundings } from "./surroundings.ts";

const Text = "file://";
const Bytes = "fileb://";

/**
 * Reads the files that a person names on their own command line: `file://` as UTF-8 text, `fileb://` as bytes. The rest
 * of the reference is the path as it stands, without percent signs or a host; `~` and `$NAME` in it are replaced as the
 * AWS CLI does it (aws-cli 1.45.11), but for the home folders of other people.
 */
export function createFilePort({ env }: Pick<Surroundings, "env">): FilePort {
  return (reference) => {
    if (reference.startsWith(Bytes)) return readBytesContent(expandPath(reference.slice(Bytes.length), env));
    return readTextContent(expandPath(reference.slice(Text.length), env));
  };
}

function readTextContent(path: string): FileContent {
  const file = readTextFile(path);
  return "reason" in file ? { kind: "unreadable", reason: file.reason } : { kind: "text", text: file.text };
}

function readBytesContent(path: string): FileContent {
  const file = readInputBytes(path);
  return "reason" in file ? { kind: "unreadable", reason: file.reason } : { kind: "bytes", bytes: file.bytes };
}

/** Names that are not set stay as they are written. */
function expandPath(path: string, env: Surroundings["env"]): string {
  return path
    .replace(/^~(?=\/|$)/, () => homedir())
    .replaceAll(
      /\$(?:(\w+)|\{([^}]*)\})/g,
      (whole, bare?: string, braced?: string) => env[bare ?? braced ?? ""] ?? whole,
    );
}
