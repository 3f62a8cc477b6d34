import { limitsInWords } from "./limits-in-words.ts";
import { omissionInWords } from "./omission-in-words.ts";
import type { PartFacts } from "./part-facts.ts";

/** What is said of a part beyond its name and kind, a sentence each; none where there is nothing to say. */
export function factsInWords(facts: PartFacts): readonly string[] {
  const limits = limitsInWords(facts);
  return [
    ...(facts.required ? ["Required."] : []),
    ...(facts.enum === undefined ? [] : [`One of: ${facts.enum.join(", ")}.`]),
    ...(limits === "" || facts.enum !== undefined ? [] : [`${capitalised(limits)}.`]),
    ...(facts.pattern === undefined ? [] : [`Matches as a whole: ${facts.pattern}`]),
    ...(facts.sensitive ? ["Sensitive: not for logs."] : []),
    ...(facts.omission === undefined ? [] : omissionInWords(facts.omission)),
  ];
}

/** How a part is announced: `MinimumLength -> (integer)`, for the element of a list its kind alone. */
export function partHeading({ name, role, kind }: PartFacts): string {
  return role === "element" ? `(${kind})` : `${name} -> (${kind})`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
