import { factsInWords, partHeading } from "../facts-in-words.ts";
import type { PartFacts } from "../part-facts.ts";
import type { Reference } from "../reference.ts";
import { inset, MemberMargin, OptionMargin, paragraph, roff, verbatim } from "./roff.ts";

/** An option with its facts, its members and its syntax blocks, in the AWS CLI's layout. */
export function optionPage(reference: Reference): readonly string[] {
  const { option, kind, parts, syntax } = reference;
  return [
    ...paragraph(`\\fB${roff(option)}\\fP (${kind})`),
    ...inset(OptionMargin, [...factLines(reference), ...parts.flatMap(partPage)]),
    ...syntax.flatMap(({ title, text }) => [...paragraph(`${title}:`), ".PP", ...inset(OptionMargin, verbatim(text))]),
  ];
}

function partPage(part: PartFacts): readonly string[] {
  return [
    ...paragraph(roff(partHeading(part))),
    ...inset(MemberMargin, [...factLines(part), ...part.parts.flatMap(partPage)]),
  ];
}

function factLines(facts: PartFacts): readonly string[] {
  const sentences = factsInWords(facts);
  return sentences.length === 0 ? [] : [roff(sentences.join(" "))];
}
