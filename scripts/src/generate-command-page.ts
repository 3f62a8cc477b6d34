import { runLonghand } from "./pages/run-longhand.ts";
import { pathOf } from "./path-of.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** Brings the page with the help of every verb up to date. */
export async function generateCommandPage(): Promise<void> {
  const overview = await helpOf([]);
  const verbs = [...overview.matchAll(/^ {2}([a-z]+)(?:\|[a-z-]+)? \[options\]/gm)].map(([, verb = ""]) => verb);
  const sections: string[] = [];
  for (const verb of verbs) sections.push(`## ${verb}\n\n${fenced(await helpOf([verb]))}`);
  const intro =
    "What `longhand --help` and `longhand VERB --help` print. Every verb but `mcp` and `lsp` has `--json`: one JSON document on standard output.";
  writeIfChanged("docs/command.md", `${["# The command", intro, fenced(overview), ...sections].join("\n\n")}\n`);
}

async function helpOf(words: readonly string[]): Promise<string> {
  return runLonghand([...words, "--help"], { cwd: pathOf("") });
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}
