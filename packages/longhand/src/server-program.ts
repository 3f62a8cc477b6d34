import type { ExitCode } from "./exit-code.ts";
import { runVerbs } from "./run-verbs.ts";
import type { Surroundings } from "./surroundings.ts";
import { mcp } from "./verbs/mcp.ts";

/**
 * The program with one verb. Hosts give a server little time to answer, and all the other verbs would take as long to load as Node
 * itself.
 */
export function runProgram(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  return runVerbs([mcp], argv, surroundings);
}
