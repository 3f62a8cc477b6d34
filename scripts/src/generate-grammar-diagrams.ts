import { serializedGrammar } from "@longhand/grammar";
import { drawRule } from "./grammar/draw-rule.ts";
import { rulesInWords } from "./grammar/rules-in-words.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** Draws each rule of the running grammar, and writes the page that shows them. */
export async function generateGrammarDiagrams(): Promise<void> {
  const rules = serializedGrammar();
  for (const rule of rules) writeIfChanged(`docs/grammar/${nameOf(rule)}.svg`, drawRule(rule));
  const sections = rules
    .map(nameOf)
    .map((name) => `## ${name}\n\n${sentenceOf(name)}\n\n![${name}](grammar/${name}.svg)\n`);
  writeIfChanged("docs/grammar.md", [`${head}\n`, ...sections].join("\n"));
}

const head = `# The grammar of shorthand

Drawn from the rules that Longhand runs. \`key\` is letters, digits and \`-_.#/\\:\`; \`text\` is everything up to the next character that means
something, or stands in single or double quotes. The rules that read on behind a mistake are left out. The same grammar in ABNF, with every
character: [\`grammar/shorthand.abnf\`](../grammar/shorthand.abnf).`;

function nameOf({ name = "" }: { readonly name?: string }): string {
  return name;
}

function sentenceOf(name: string): string {
  const sentence = rulesInWords[name];
  if (sentence === undefined) throw new Error(`rules-in-words.ts says nothing of the rule "${name}".`);
  return sentence;
}
