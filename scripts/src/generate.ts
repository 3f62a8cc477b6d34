import { generateApi } from "./generate-api.ts";
import { generateCliFacts } from "./generate-cli-facts.ts";
import { generateCodes } from "./generate-codes.ts";
import { generateConfigSchema } from "./generate-config-schema.ts";
import { generateExplanations } from "./generate-explanations.ts";
import { generateModel } from "./generate-model.ts";
import { generateOmissions } from "./generate-omissions.ts";

/** Everything that writes generated files, in the order in which one may need what another wrote. */
const generators: readonly (() => Promise<void>)[] = [
  generateModel,
  generateOmissions,
  generateCliFacts,
  generateCodes,
  generateConfigSchema,
  generateApi,
  generateExplanations,
];

for (const generate of generators) {
  await generate();
}
