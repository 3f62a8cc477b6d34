import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const beyondAscii = /[^\0-\x7f]/g;

/** Where an escape would stand for itself. */
const rawText = /String\.raw\s*`[^`]*[^\0-\x7f]/;

/**
 * Writes the programs of a folder with escapes for all characters beyond ASCII, so that it does not matter how they are decoded. The bundler
 * does so for strings and not for regular expressions. Throws for a raw text with such a character.
 */
export function asAscii(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => /\.c?js$/.test(file))) {
    const path = join(folder, name);
    const program = readFileSync(path, "utf8");
    if (program.search(beyondAscii) === -1) continue;
    if (rawText.test(program)) throw new Error(`${name} has a raw text with characters beyond ASCII.`);
    writeFileSync(path, program.replaceAll(beyondAscii, escapeOf));
  }
}

function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
