import type { ExitCode } from "./exit-code.ts";

/** The command line asks for something that cannot be done as it stands; ends the run with exit code 2. */
export interface WrongUsage {
  /** One sentence for people that says what is wrong and what to do. */
  readonly wrongUsage: string;
  /** Another end than 2: nothing is wrong with the words, and it is refused all the same. */
  readonly exitCode?: ExitCode;
}

/** Refuses a command line. */
export function refuseUsage(sentence: string): WrongUsage {
  return { wrongUsage: sentence };
}
