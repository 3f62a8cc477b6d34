import { recordGrammar } from "@longhand/grammar/record-grammar";
import { writeIfChanged } from "./write-if-changed.ts";

/** Writes down the grammar that the parser has, so that nothing has to run its rules to learn it. Throws for a grammar that is not LL(1). */
export async function generateGrammar(): Promise<void> {
  const rules = recordGrammar().map((rule) => `  ${JSON.stringify(rule, fields)},\n`);
  writeIfChanged("grammar/src/grammar.gen.ts", `${head}[\n${rules.join("")}];\n`);
}

const fields = ["type", "name", "label", "idx", "definition", "separator"];

const head = `// Written by \`pnpm gen\` from grammar/src/parser.ts. Do not edit.
import type { GrammarPart } from "./grammar-part.ts";

/** The rules of the parser, first the start rule. */
export const grammar: readonly GrammarPart[] = `;
