import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** What a plan needs of `node:crypto`, in whose place the page has this. */
export function createHash(_name: "sha256") {
  const parts: string[] = [];
  const hash = {
    update: (text: string) => {
      parts.push(text);
      return hash;
    },
    digest: (_form: "hex") => bytesToHex(sha256(utf8ToBytes(parts.join("")))),
  };
  return hash;
}
