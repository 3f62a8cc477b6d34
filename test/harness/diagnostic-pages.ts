import { listFiles, readText } from "./repository.ts";

/** A page that explains a diagnostic. */
export interface DiagnosticPage {
  readonly path: string;
  readonly code: string;
  /** Examples that have the diagnostic. */
  readonly wrong: readonly PageExample[];
  /** Examples that have no problem. */
  readonly right: readonly PageExample[];
}

/** A fenced block; the line end before its closing fence is no part of it. */
export interface PageExample {
  /** What stands behind the opening fence: `text` is shorthand, `json` JSON, `sh` a command. */
  readonly language: string;
  readonly text: string;
}

const pagesFolder = "docs/diagnostics";

/** Every page of a diagnostic: the path below the folder is the code. */
export function listDiagnosticPages(): readonly DiagnosticPage[] {
  const paths = listFiles(pagesFolder).filter((path) => path.includes("/", pagesFolder.length + 1));
  return paths.map((path) => {
    const [, wrong = "", right = ""] = /\n## Wrong\n([\s\S]*)\n## Right\n([\s\S]*)/.exec(readText(path)) ?? [];
    const code = path.slice(pagesFolder.length + 1, -".md".length);
    return { path, code, wrong: readExamples(wrong), right: readExamples(right) };
  });
}

/** The fenced blocks of a page or a part of one. */
export function readExamples(section: string): readonly PageExample[] {
  return [...section.matchAll(/^```(\w+)\n([\s\S]*?)\n?^```$/gm)].map(([, language = "", text = ""]) => ({
    language,
    text,
  }));
}
