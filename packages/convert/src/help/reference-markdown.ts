import { factsInWords } from "./facts-in-words.ts";
import type { PartFacts } from "./part-facts.ts";
import type { Reference } from "./reference.ts";

/** A reference as a page of Markdown (CommonMark), its members as a nested list. Ends in a newline. */
export function referenceMarkdown(reference: Reference): string {
  const { option, path, type, omission, parts, syntax, example } = reference;
  const isOption = !/[.[]/.test(path);
  const sections = [
    `# ${isOption ? option : path}`,
    isOption ? `Sets \`${path}\`: ${type}.` : `Set with \`${option}\`: ${type}.`,
    proseOf(reference).join(" "),
    omission === undefined ? "" : `Source: ${escaped(omission.source)}.`,
    ...(parts.length === 0 ? [] : ["## What it holds", parts.flatMap((part) => itemLines(part, "")).join("\n")]),
    ...syntax.flatMap(({ title, text }) => [`## ${title}`, fenced("text", text)]),
    ...(example === undefined ? [] : ["## Example", fenced("text", example.command)]),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function itemLines(part: PartFacts, indent: string): readonly string[] {
  const name = part.role === "element" ? "each element" : `\`${part.name}\``;
  const inner = part.parts.flatMap((one) => itemLines(one, `${indent}  `));
  return [`${indent}- ${[`${name} (${part.kind}).`, ...proseOf(part)].join(" ")}`, ...inner];
}

/** The sentences about a part; a pattern and the names of an enum stand as code. */
function proseOf(facts: PartFacts): readonly string[] {
  const { pattern, enum: names, ...rest } = facts;
  return [
    ...(names === undefined ? [] : [`One of ${names.map(code).join(", ")}.`]),
    ...factsInWords(rest).map(escaped),
    ...(pattern === undefined ? [] : [`Matches as a whole: ${code(pattern)}`]),
  ];
}

/** As inline code: the fence is longer than any run of backticks inside. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_<>[\]]/g, String.raw`\$&`);
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
