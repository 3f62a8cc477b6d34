/** A shell that a command can be written for: its name, and how one word is quoted so that the program gets exactly it. */
export interface Shell {
  readonly name: ShellName;
  /** The word as it has to be typed; undefined where the shell's command line cannot carry it. */
  readonly quote: (word: string) => string | undefined;
  /** What stands at the end of a line that goes on in the next. */
  readonly continuation: string;
}

/** The names that people choose a shell by. */
export type ShellName = "posix" | "powershell" | "cmd";
