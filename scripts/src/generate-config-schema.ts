import { z } from "zod";
import { pathOf } from "./path-of.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** Brings the JSON Schema of the settings of `longhand lint` up to date. Editors read it. */
export async function generateConfigSchema(): Promise<void> {
  // The package does not offer its inside to programs, so it is loaded by its path.
  const { configSchema }: { readonly configSchema: z.ZodType } = await import(
    pathOf("packages/longhand/dist/lint/config/config-schema.js")
  );
  writeIfChanged("docs/lint.schema.json", `${JSON.stringify(z.toJSONSchema(configSchema), null, 2)}\n`);
}
