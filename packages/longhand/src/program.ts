import type { ExitCode } from "./exit-code.ts";
import { runVerbs } from "./run-verbs.ts";
import type { Surroundings } from "./surroundings.ts";
import { verbs } from "./verbs.ts";

/** Runs a command line, given without the name of the program, to its end. */
export function runProgram(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  return runVerbs(verbs, argv, surroundings);
}
