import { show } from "@longhand/diagnostics";
import { writeFileSync } from "atomically";
import { reasonOf } from "../input/read-file.ts";

/** Writes a whole file in one step, for its owner alone; a sentence where that cannot be. */
export function writeOwnFile(path: string, text: string): string | undefined {
  try {
    writeFileSync(path, text, { encoding: "utf8", mode: 0o600 });
    return undefined;
  } catch (error) {
    return `${show(path)} cannot be written: ${reasonOf(error)}.`;
  }
}
