import type { ShellCommand, ShellWord } from "./shell-lexer.ts";
import { textOf } from "./word-source.ts";

/** Programs that run the one that follows among their words. */
const launchers: ReadonlySet<string> = new Set(["sudo", "env", "time", "command", "exec", "nohup", "aws-vault"]);

/** A command that runs the AWS CLI. */
export interface AwsCall {
  readonly command: ShellCommand;
  /** From `aws` on. */
  readonly words: readonly ShellWord[];
}

/** The first command that runs `aws`, on its own or behind `sudo` and the like. */
export function findCall(commands: readonly ShellCommand[]): AwsCall | undefined {
  for (const command of commands) {
    const at = findAws(command.words);
    if (at !== -1) return { command, words: command.words.slice(at) };
  }
  return undefined;
}

function findAws(words: readonly ShellWord[]): number {
  const texts = words.map(({ units }) => textOf(units));
  const [first = ""] = texts;
  if (isAws(first)) return 0;
  return launchers.has(first) ? texts.findIndex(isAws) : -1;
}

/** The AWS CLI by its name or by the path of its program. */
function isAws(text: string): boolean {
  return text === "aws" || text.endsWith("/aws");
}
