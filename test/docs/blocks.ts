import { readText } from "../harness/repository.ts";

/** A fenced block of a page. */
export interface Block {
  /** What stands behind its fence; empty where nothing does. */
  readonly language: string;
  /** With its final line feed. */
  readonly text: string;
}

/** The fenced blocks of a page that begin at the margin, in order. */
export function readBlocks(page: string): readonly Block[] {
  return [...readText(page).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
    language,
    text,
  }));
}

/** A command of a console block, and what it is said to print. */
export interface Shown {
  readonly line: string;
  readonly output: string;
}

/** The commands of a console block: lines that begin with `$ `, each with the lines that follow it. */
export function shownCommands(text: string): readonly Shown[] {
  const [, ...parts] = `\n${text}`.split("\n$ ");
  return parts.map((part) => {
    const [line = "", ...output] = part.split("\n");
    // The feed before the next prompt went with the split; the last block ends in one.
    const printed = output.join("\n");
    return { line, output: printed === "" || printed.endsWith("\n") ? printed : `${printed}\n` };
  });
}

/** Output in which a line of `…` stands for any number of lines, and `…` in a line for any text in it, as a pattern. */
export function patternOf(output: string): RegExp {
  const literal = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`).replaceAll("…", ".*");
  return new RegExp(`^${output.split(/^…\n/m).map(literal).join(String.raw`[\s\S]*`)}$`);
}
