import type { GrammarPart } from "@longhand/grammar";

/** A serialised grammar as text, a line for each rule: `[a]` may be absent, `{a / ","}` repeats with a separator. */
export function printGrammar(rules: readonly GrammarPart[]): string {
  return rules.map((rule) => `${rule.name} = ${printParts(rule.definition)}\n`).join("");
}

function printParts(parts: readonly GrammarPart[] = []): string {
  return parts.map(printPart).join(" ");
}

function printPart(part: GrammarPart): string {
  const inner = printParts(part.definition);
  switch (part.type) {
    case "NonTerminal":
    case "Terminal":
      return part.name ?? "";
    case "Alternative":
      return inner;
    case "Alternation":
      return `(${part.definition?.map(printPart).join(" | ")})`;
    case "Option":
      return `[${inner}]`;
    case "Repetition":
      return `{${inner}}`;
    case "RepetitionWithSeparator":
      return `[{${inner} / ${part.separator?.name}}]`;
    case "RepetitionMandatoryWithSeparator":
      return `{${inner} / ${part.separator?.name}}`;
    default:
      throw new Error(`The grammar has a new kind of part: ${part.type}.`);
  }
}
