import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const generated = pathOf("docs/lint.schema.json");

/** Brings the JSON Schema of the settings of `longhand lint` up to date. Editors read it. */
export async function generateConfigSchema(): Promise<void> {
  // The package does not offer its inside to programs, so it is loaded by its path.
  const { configSchema }: { readonly configSchema: z.ZodType } = await import(
    pathOf("packages/longhand/dist/lint/config/config-schema.js")
  );
  const text = `${JSON.stringify(z.toJSONSchema(configSchema), null, 2)}\n`;
  if ((await readFile(generated, "utf8").catch(() => undefined)) !== text) await writeFile(generated, text);
}

function pathOf(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
