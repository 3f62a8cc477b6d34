import type { Dialect, Snippet } from "../../snippet.ts";

const dialects: ReadonlyMap<string, Dialect> = new Map<string, Dialect>([
  ...["sh", "bash", "zsh", "shell", "console", "shell-session", "terminal", "ksh"].map(
    (name) => [name, "posix"] as const,
  ),
  ...["powershell", "pwsh", "ps1", "ps"].map((name) => [name, "powershell"] as const),
  ...["cmd", "bat", "batch", "dos", "winbatch"].map((name) => [name, "cmd"] as const),
]);

/** The shell that the language of a block stands for; undefined where it names none. */
export function languageDialect({ language }: Pick<Snippet, "language">): Dialect | undefined {
  return language === undefined ? undefined : dialects.get(language.name.toLowerCase());
}

/** The shells as people call them. */
export const dialectNames: Readonly<Record<Dialect, string>> = {
  posix: "a POSIX shell",
  powershell: "PowerShell",
  cmd: "the Windows command prompt",
};

/** The word of a fence for each. */
export const dialectTags: Readonly<Record<Dialect, string>> = { posix: "sh", powershell: "powershell", cmd: "bat" };
