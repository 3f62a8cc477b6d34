import { type ExitCode, exitCodes } from "./exit-code.ts";

/** The command line asks for something that cannot be done as it stands; ends the run with exit code 2. */
export interface WrongUsage {
  /** One sentence for people that says what is wrong and what to do. */
  readonly wrongUsage: string;
  /** Another end than 2: nothing is wrong with the words, and it is refused all the same. */
  readonly exitCode?: ExitCode;
}

/** Nothing is wrong with the command line, and something that it takes cannot be used. */
export function refuseAnyway(sentence: string): WrongUsage {
  return { wrongUsage: sentence, exitCode: exitCodes.refused };
}

/** Refuses a command line. */
export function refuseUsage(sentence: string): WrongUsage {
  return { wrongUsage: sentence };
}
