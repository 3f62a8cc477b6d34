import type { ExitCode } from "./exit-code.ts";
import { runVerbs } from "./run-verbs.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Verb } from "./verb.ts";
import { verbs } from "./verbs.ts";

/** Runs a command line, given without the name of the program, to its end. */
export async function runProgram(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  return runVerbs(await loadVerbs(argv[0]), argv, surroundings);
}

/**
 * The verb that a command line begins with; all of them where it begins with none, for the help page and for what to say of a
 * verb that does not exist.
 */
async function loadVerbs(first: string | undefined): Promise<readonly Verb[]> {
  if (first === "--version" || first === "-V") return [];
  const load = verbs.get(first ?? "");
  return Promise.all(load === undefined ? [...verbs.values()].map((each) => each()) : [load()]);
}
