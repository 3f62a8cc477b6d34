import { factsInWords, partHeading } from "./facts-in-words.ts";
import type { PartFacts } from "./part-facts.ts";
import type { Reference } from "./reference.ts";
import { wrap } from "./wrap.ts";

const Step = "  ";

/**
 * A reference as plain text for people, lines of at most 80 characters; syntax and commands stay whole, because they are there to
 * be copied. Ends in a newline.
 */
export function referenceText(reference: Reference): string {
  const { option, path, type, omission, parts, syntax, example } = reference;
  const isOption = !/[.[]/.test(path);
  const sections = [
    wrap(`${isOption ? option : path} (${type})`, ""),
    isOption ? [] : wrap(`Set with ${option}.`, Step),
    factsInWords(reference).flatMap((sentence) => wrap(sentence, Step)),
    omission === undefined ? [] : wrap(`Source: ${omission.source}.`, Step),
    parts.flatMap((part) => partLines(part, Step)),
    ...syntax.map(({ title, text }) => [`${title}:`, "", ...indentedLines(text)]),
    example === undefined ? [] : ["Example:", "", ...indentedLines(example.command)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function partLines(part: PartFacts, indent: string): readonly string[] {
  const inner = indent + Step;
  return [
    indent + partHeading(part),
    ...factsInWords(part).flatMap((sentence) => wrap(sentence, inner)),
    ...part.parts.flatMap((one) => partLines(one, inner)),
  ];
}

function indentedLines(text: string): readonly string[] {
  return text.split("\n").map((line) => (line === "" ? line : Step + line));
}
