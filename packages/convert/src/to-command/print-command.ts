import type { Shell } from "./shell.ts";

/** A command as a person types it: the operation on the first line, each option on one of its own. */
export interface PrintedCommand {
  readonly text: string;
  /** Words that the shell's command line cannot carry; they are left out. */
  readonly lost: readonly string[];
}

/** The argv of a command behind `aws`, quoted for a shell, with the lines continued the shell's way. */
export function printCommand(argv: readonly string[], shell: Shell): PrintedCommand {
  const lines: string[][] = [["aws"]];
  const lost: string[] = [];
  for (const word of argv) {
    const quoted = shell.quote(word);
    if (quoted === undefined) lost.push(word);
    else if (word.startsWith("--")) lines.push([quoted]);
    else lines.at(-1)?.push(quoted);
  }
  return { text: lines.map((line) => line.join(" ")).join(` ${shell.continuation}\n  `), lost };
}
