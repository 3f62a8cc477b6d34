import type { RequestRule, RulesContext } from "@longhand/validation";
import { readText } from "../../harness/repository.ts";

/** The folder with a page for every rule. */
export const pagesFolder = "docs/rules";

/** A page of a rule, taken apart. */
export interface RulePage {
  readonly title: string;
  /** What the rule says, and why: the first paragraph. */
  readonly explanation: string;
  /** The list below it. */
  readonly facts: readonly string[];
  readonly wrong: RulesContext;
  /** What people read about the wrong example. */
  readonly report: string;
  readonly right: RulesContext;
  readonly source: string;
}

const subjects: Readonly<Record<RequestRule["phase"], string>> = {
  request: "the request alone",
  state: "the request and the live pool",
  environment: "the request, and the Region and account of the pool",
};

/** Reads the page of a rule by its name, for one operation. Throws when there is none, or when an example is no JSON. */
export function readRulePage(name: string, operation: string): RulePage {
  const [head = "", ...sections] = readText(`${pagesFolder}/${name}.md`).split("\n## ");
  const [title = "", explanation = "", facts = ""] = head.trimEnd().split("\n\n");
  const section = (heading: string) =>
    sections.find((text) => text.startsWith(`${heading}\n`))?.slice(heading.length) ?? "";
  return {
    title,
    explanation,
    facts: facts.split("\n"),
    wrong: readExample(section("Wrong"), operation),
    report: /^```text\n([\s\S]*?)\n```$/m.exec(section("Wrong"))?.[1] ?? "",
    right: readExample(section("Right"), operation),
    source: section("Source").trim(),
  };
}

/** What the list of facts has to say of a rule. */
export function factsOf(
  { diagnostic, phase, serviceMessages = [] }: RequestRule,
  operations: readonly string[],
): readonly string[] {
  return [
    `- severity: ${diagnostic.severity}`,
    `- looks at: ${subjects[phase]}`,
    `- ${operations.length === 1 ? "operation" : "operations"}: ${operations.join(" and ")}`,
    ...serviceMessages.map((message) => `- the service says: ${message}`),
  ];
}

/** The first block is the request; a word behind the language says what another one is. */
function readExample(section: string, operation: string): RulesContext {
  const blocks = [...section.matchAll(/^```json(?: (\w+))?\n([\s\S]*?)\n```$/gm)];
  const parts = blocks.map(([, part = "request", json = ""]) => [part, JSON.parse(json)]);
  return { operation, request: null, ...Object.fromEntries(parts) };
}
