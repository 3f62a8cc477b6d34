import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";

const beyondAscii = /[^\0-\x7f]/g;

/** Where an escape would stand for itself. */
const rawText = /String\.raw\s*`[^`]*[^\0-\x7f]/;

/** By how much an escape is longer than the character. */
const longer = "\\u0000".length - 1;

/**
 * Writes the programs of a folder, and the columns of their source maps, with escapes for all characters beyond ASCII, so that it does not matter
 * how they are decoded. The bundler does so for strings and not for regular expressions. Throws for a raw text with such a character.
 */
export function asAscii(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => /\.c?js$/.test(file))) {
    const path = join(folder, name);
    const program = readFileSync(path, "utf8");
    if (program.search(beyondAscii) === -1) continue;
    if (rawText.test(program)) throw new Error(`${name} has a raw text with characters beyond ASCII.`);
    writeFileSync(path, program.replaceAll(beyondAscii, escapeOf));
    if (existsSync(`${path}.map`)) moveColumns(`${path}.map`, program.split("\n"));
  }
}

function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** `lines` are those of the program before. */
function moveColumns(path: string, lines: readonly string[]): void {
  const map: { readonly mappings: string } = JSON.parse(readFileSync(path, "utf8"));
  const mappings = decode(map.mappings).map((segments, index) => {
    const line = lines[index] ?? "";
    if (line.search(beyondAscii) === -1) return segments;
    return segments.map(([column, ...place]): SourceMapSegment => {
      const before = line.slice(0, column).match(beyondAscii)?.length ?? 0;
      return [column + longer * before, ...place];
    });
  });
  writeFileSync(path, JSON.stringify({ ...map, mappings: encode(mappings) }));
}
