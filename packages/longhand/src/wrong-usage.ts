/** The command line asks for something that cannot be done as it stands; ends the run with exit code 2. */
export interface WrongUsage {
  /** One sentence for people that says what is wrong and what to do. */
  readonly wrongUsage: string;
}

/** Refuses a command line. */
export function refuseUsage(sentence: string): WrongUsage {
  return { wrongUsage: sentence };
}
