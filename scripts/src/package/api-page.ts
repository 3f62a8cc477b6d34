import type { Entry } from "./entries.ts";

/** A declaration as API Extractor writes it down: of a package, its one entry; of the entry, every public name. */
export interface ApiModel {
  readonly kind: string;
  readonly name?: string;
  /** With its `/**`. */
  readonly docComment?: string;
  /** The declaration in pieces. */
  readonly excerptTokens?: readonly { readonly text: string }[];
  readonly members?: readonly ApiModel[];
}

/** The sections of a page, and the kinds of declaration that each holds. */
const sections: readonly { readonly title: string; readonly kinds: readonly string[] }[] = [
  { title: "Functions", kinds: ["Function"] },
  { title: "Values", kinds: ["Variable"] },
  { title: "Types", kinds: ["Interface", "TypeAlias"] },
];

/** The page of an entry as Markdown: every public name with its declaration and its docstring. */
export function formatPage({ specifier, runs, does }: Entry, model: ApiModel): string {
  const names = model.members?.[0]?.members ?? [];
  const intro = runs === "node" ? "It needs Node." : "It needs nothing of Node, and runs in a browser too.";
  const parts = sections.map(({ title, kinds }) =>
    formatSection(
      title,
      names.filter(({ kind }) => kinds.includes(kind)),
    ),
  );
  return `<!-- Written by \`pnpm gen\` from the docstrings. -->\n\n# ${specifier}\n\n${does} ${intro}\n${parts.join("")}`;
}

function formatSection(title: string, names: readonly ApiModel[]): string {
  const sorted = names.toSorted((a, b) => ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
  return names.length === 0 ? "" : `\n## ${title}\n${sorted.map(formatName).join("")}`;
}

function formatName(declared: ApiModel): string {
  const about = textOf(declared.docComment);
  return `\n### ${declared.name ?? ""}\n\n${about === "" ? "" : `${about}\n\n`}\`\`\`ts\n${declarationOf(declared)}\n\`\`\`\n`;
}

/** An interface with its members, each with its docstring; of anything else, what stands in the source. */
function declarationOf({ kind, excerptTokens = [], members = [] }: ApiModel): string {
  const head = excerptTokens
    .map(({ text }) => text)
    .join("")
    .replace(/^export (?:declare )?/, "")
    .trim();
  if (kind !== "Interface") return head;
  const lines = members.flatMap(({ docComment = "", excerptTokens: tokens = [] }) => {
    const about = textOf(docComment).replaceAll("\n", " ");
    const line = `  ${tokens
      .map(({ text }) => text)
      .join("")
      .replaceAll("\n", "\n  ")}`;
    return about === "" ? [line] : [`  /** ${about} */`, line];
  });
  return [`${head} {`, ...lines, "}"].join("\n");
}

/** A docstring without its frame. */
function textOf(docComment = ""): string {
  return docComment
    .replace(/^\/\*\*/, "")
    .replace(/\*\/\s*$/, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd())
    .join("\n")
    .trim();
}
