import { generateApi } from "./generate-api.ts";
import { generateCliFacts } from "./generate-cli-facts.ts";
import { generateCodes } from "./generate-codes.ts";
import { generateCommandPage } from "./generate-command-page.ts";
import { generateConfigSchema } from "./generate-config-schema.ts";
import { generateDiagnosticsList } from "./generate-diagnostics-list.ts";
import { generateExplanations } from "./generate-explanations.ts";
import { generateGrammar } from "./generate-grammar.ts";
import { generateGrammarDiagrams } from "./generate-grammar-diagrams.ts";
import { generateLeftOutPage } from "./generate-left-out-page.ts";
import { generateModel } from "./generate-model.ts";
import { generateOmissions } from "./generate-omissions.ts";
import { generateOptionPages } from "./generate-option-pages.ts";
import { generatePictures } from "./generate-pictures.ts";
import { generateSamplePool } from "./generate-sample-pool.ts";

/** Everything that writes generated files, in the order in which one may need what another wrote. */
const generators: readonly (() => Promise<void>)[] = [
  generateModel,
  generateOmissions,
  generateCliFacts,
  generateCodes,
  generateGrammar,
  generateConfigSchema,
  generateApi,
  generateExplanations,
  generateDiagnosticsList,
  generateOptionPages,
  generateLeftOutPage,
  generateCommandPage,
  generatePictures,
  generateSamplePool,
  generateGrammarDiagrams,
];

for (const generate of generators) {
  await generate();
}
