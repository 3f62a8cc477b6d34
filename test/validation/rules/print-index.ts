import { readRulePage } from "./rule-page.ts";
import { rulesInOrder } from "./rules-in-order.ts";

/** The page that lists the rules: a table from the lists and the pages. */
export function printIndex(): string {
  return [
    "# Rules",
    "",
    "What a request may not say although each of its values is fine by itself. The constraint check reports the rest: types, limits,",
    "patterns, names. A rule that looks at more than the request is silent until it is told. Of a pool that is created it knows: there is none yet.",
    "",
    "The rules about commands in pages are in [the list of all codes](../diagnostics/README.md), under `snippet`.",
    "",
    "| rule | severity | looks at | says |",
    "|---|---|---|---|",
    ...rulesInOrder.map(({ name, operations: [operation], rule }) => {
      const { diagnostic, phase } = rule;
      return `| [${name}](${name}.md) | ${diagnostic.severity} | ${phase} | ${firstSentence(name, operation)} |`;
    }),
    "",
  ].join("\n");
}

function firstSentence(name: string, operation: string): string {
  const { explanation } = readRulePage(name, operation);
  return /^.*?[.](?= [A-Z`]|$)/.exec(explanation)?.[0] ?? explanation;
}
