import type { LintDocument } from "@longhand/lint";
import { readText } from "../../harness/repository.ts";

/** The folder with a page for every rule about commands in pages. */
export const pagesFolder = "docs/rules/snippet";

/** A page of a rule, taken apart. */
export interface RulePage {
  readonly path: string;
  readonly title: string;
  readonly explanation: string;
  readonly facts: readonly string[];
  readonly wrong: readonly WrongExample[];
  readonly right: readonly LintDocument[];
}

/** An example that has the finding, and what the page says about it. */
interface WrongExample {
  readonly document: LintDocument;
  readonly answer: string;
}

/** Reads the page of a rule by its name. */
export function readRulePage(name: string): RulePage {
  const path = `${pagesFolder}/${name}.md`;
  const [head = "", ...sections] = readText(path).split("\n## ");
  const [title = "", explanation = "", facts = ""] = head.trimEnd().split("\n\n");
  const section = (heading: string) => sections.find((text) => text.startsWith(`${heading}\n`)) ?? "";
  const blocks = readBlocks(section("Wrong"));
  const wrong = blocks.flatMap(({ language, text }, index) => {
    const next = blocks[index + 1];
    if (language === "text") return [];
    return [{ document: toDocument(language, text), answer: next?.language === "text" ? next.text : "" }];
  });
  const right = readBlocks(section("Right")).map(({ language, text }) => toDocument(language, text));
  return { path, title, explanation, facts: facts.split("\n"), wrong, right };
}

interface Block {
  readonly language: string;
  readonly text: string;
}

function readBlocks(section: string): readonly Block[] {
  return [...section.matchAll(/^(`{3,})(\w+)\n([\s\S]*?)\n?^\1$/gm)].map(([, , language = "", text = ""]) => ({
    language,
    text,
  }));
}

/** An example in Markdown is a page; any other is the block of a page, fence and all. */
function toDocument(language: string, text: string): LintDocument {
  const page = language === "markdown" ? `${text}\n` : `\`\`\`${language}\n${text}\n\`\`\`\n`;
  return { name: "page.md", text: page, format: "markdown" };
}
