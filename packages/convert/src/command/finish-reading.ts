import type { Diagnostic } from "@longhand/diagnostics";
import type { Provenance } from "../provenance.ts";
import { stopsReading } from "../reading.ts";
import { isOfInput } from "../skeleton/skeleton-form.ts";
import type { CommandReading } from "./command-reading.ts";
import type { Dialect } from "./dialect.ts";
import type { Finding } from "./finding.ts";
import type { OptionStep } from "./parse-words.ts";
import { refusalOf } from "./refusal.ts";

/** A reading before it is known whether the AWS CLI goes on with it. */
export interface Draft
  extends Partial<Omit<CommandReading, "cli" | "globals" | "request" | "refusal" | "diagnostics">> {
  readonly dialect: Dialect;
  readonly globals: ReadonlyMap<string, OptionStep>;
  /** In the order of the AWS CLI. */
  readonly findings: readonly Finding[];
  readonly warnings?: readonly Diagnostic[];
}

const nowhere: Provenance = new Map();

/** The reading that a draft comes to. */
export function finishReading({ dialect, findings, warnings = [], globals, ...facts }: Draft): CommandReading {
  const { members = {}, provenance = nowhere, operation, skeleton, shows } = facts;
  const diagnostics = [...findings.map(({ diagnostic }) => diagnostic), ...warnings];
  const refusal = refusalOf(findings, dialect.version);
  const isSent = operation !== undefined && shows === undefined && !isOfInput(skeleton);
  return {
    ...facts,
    cli: dialect.version,
    members,
    provenance,
    globals: wordsOf(globals, dialect),
    ...(isSent && !diagnostics.some(stopsReading) ? { request: members } : {}),
    ...(refusal === undefined ? {} : { refusal }),
    diagnostics,
  };
}

function wordsOf(options: ReadonlyMap<string, OptionStep>, dialect: Dialect): ReadonlyMap<string, string | true> {
  const words = new Map<string, string | true>();
  for (const [name, { values }] of options) {
    const [value] = values;
    if (value !== undefined) words.set(name, value.text);
    else if (dialect.globals.get(name) === "none") words.set(name, true);
  }
  return words;
}
