import type { Dialect } from "../snippet.ts";

/** The character that continues a line, by dialect. */
export const continuationMarks: Readonly<Record<Dialect, string>> = { posix: "\\", cmd: "^", powershell: "`" };

const byLanguage: ReadonlyMap<string, Dialect> = new Map([
  ["powershell", "powershell"],
  ["ps1", "powershell"],
  ["ps", "powershell"],
  ["pwsh", "powershell"],
  ["posh", "powershell"],
  ["cmd", "cmd"],
  ["bat", "cmd"],
  ["batch", "cmd"],
  ["batchfile", "cmd"],
  ["dos", "cmd"],
  ["doscon", "cmd"],
]);

/** Languages whose blocks hold commands of a shell, besides those of Windows. A block without a language may too. */
const shellLanguages: ReadonlySet<string> = new Set([
  "",
  "bash",
  "console",
  "shell-session",
  "sh-session",
  "bash-session",
  "session",
  "sessions",
  "sh",
  "shell",
  "shellscript",
  "shellsession",
  "terminal",
  "text",
  "txt",
  "none",
  "plain",
  "plaintext",
  "zsh",
  "ksh",
  "fish",
  "awscli",
  "aws-cli",
  "cli",
  "command",
  "commandline",
  "command-line",
  "ansi",
  "output",
]);

/** The dialect that a language's name says; undefined where it says none. */
export function dialectOfLanguage(language: string): Dialect | undefined {
  return byLanguage.get(language.toLowerCase());
}

/** True for the name of a language whose blocks may hold commands. */
export function isShellLanguage(language: string): boolean {
  const name = language.toLowerCase();
  return shellLanguages.has(name) || byLanguage.has(name);
}
