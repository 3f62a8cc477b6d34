import { type ExitCode, exitCodes } from "../exit-code.ts";
import type { Surroundings } from "../surroundings.ts";
import { printJson } from "./print-json.ts";
import { write } from "./write.ts";

/** Why a run has no result. */
export interface Failure {
  /** `usage`: the words are wrong. `refused`: they are not, and it is not done all the same. `bug`: of ours. */
  readonly kind: "usage" | "refused" | "bug";
  /** A sentence, or a few. */
  readonly message: string;
}

const codes: Readonly<Record<Failure["kind"], ExitCode>> = {
  usage: exitCodes.wrongUsage,
  refused: exitCodes.refused,
  bug: exitCodes.unknown,
};

/** Says why a run has no result: one line on standard error, or the one JSON document on standard output. */
export async function reportFailure(
  failure: Failure,
  form: "text" | "json",
  { stdout, stderr }: Surroundings,
): Promise<ExitCode> {
  const { kind, message } = failure;
  if (form === "json") await write(stdout, `${printJson({ error: { kind, message } })}\n`);
  else await write(stderr, kind === "bug" ? `${message}\n` : `longhand: ${message}\n`);
  return codes[kind];
}
