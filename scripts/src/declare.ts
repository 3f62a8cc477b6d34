import { join } from "node:path";
import { entries } from "./package/entries.ts";
import { extractEntry } from "./package/extract-entry.ts";
import { pathOf } from "./path-of.ts";

// Writes the declarations that are published: one file for each entry. Runs before the package is packed.
const folder = pathOf("packages/longhand/types");

for (const entry of entries) {
  extractEntry(entry, { declarations: join(folder, `${entry.name}.d.ts`) });
}
