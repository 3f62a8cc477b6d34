import { show } from "@longhand/diagnostics";
import type { Input, Surroundings } from "../surroundings.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { decodeText, type TextOrReason } from "./decode-text.ts";
import { maxInput, tooLargeReason } from "./max-input.ts";
import { readTextFile, reasonOf } from "./read-file.ts";

/** A text that was read from somewhere. */
export interface NamedText {
  /** The file's name, or `<stdin>`. */
  readonly name: string;
  readonly text: string;
}

/**
 * The text of a file, or of standard input for `-` and where no file is named. CR LF becomes LF, and a line end at
 * the very end is left out, because editors and `echo` put it there.
 */
export async function readText(file: string | undefined, { stdin }: Surroundings): Promise<NamedText | WrongUsage> {
  if (file !== undefined && file !== "-") return checkText(file, show(file), readTextFile(file));
  // Else the command would wait for the keyboard without a word.
  if (stdin.isTTY) return refuseUsage("Give the text as a word, in a file or on standard input; --help has examples.");
  return checkText("<stdin>", "Standard input", await readAll(stdin));
}

async function readAll(stdin: Input): Promise<TextOrReason> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stdin) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > maxInput) return { reason: tooLargeReason };
    }
  } catch (error) {
    return { reason: reasonOf(error) };
  }
  return decodeText(Buffer.concat(chunks));
}

function checkText(name: string, shown: string, result: TextOrReason): NamedText | WrongUsage {
  if ("reason" in result) return refuseUsage(`${shown} cannot be read: ${result.reason}.`);
  if (result.text === "") return refuseUsage(`${shown} is empty.`);
  return { name, text: result.text.replaceAll(/\r\n?/g, "\n").replace(/\n$/, "") };
}
