import { generateCliFacts } from "./generate-cli-facts.ts";
import { generateCodes } from "./generate-codes.ts";
import { generateModel } from "./generate-model.ts";
import { generateOmissions } from "./generate-omissions.ts";

/** Everything that writes generated files, in the order in which one may need what another wrote. */
const generators: readonly (() => Promise<void>)[] = [generateModel, generateOmissions, generateCliFacts, generateCodes];

for (const generate of generators) {
  await generate();
}
