import type { Diagnostic } from "@longhand/diagnostics";
import type { Provenance } from "../provenance.ts";
import { stopsReading } from "../reading.ts";
import { isOfInput } from "../skeleton/skeleton-form.ts";
import type { CommandReading } from "./command-reading.ts";
import type { Dialect } from "./dialect.ts";
import type { Finding } from "./finding.ts";
import type { OptionStep } from "./parse-words.ts";
import { refusalOf } from "./refusal.ts";

type Facts = Omit<CommandReading, "cli" | "globals" | "request" | "refusal" | "diagnostics">;

/** A reading before it is known whether the AWS CLI goes on with it. */
export interface Draft extends Readonly<{ [Name in keyof Facts]?: Facts[Name] | undefined }> {
  readonly dialect: Dialect;
  readonly globals: ReadonlyMap<string, OptionStep>;
  /** In the order of the AWS CLI. */
  readonly findings: readonly Finding[];
  readonly warnings?: readonly Diagnostic[];
}

const nowhere: Provenance = new Map();

type Unfinished = { -readonly [Name in keyof CommandReading]: CommandReading[Name] };

/** The reading that a draft comes to. Its fields are set one by one: spread into each other they would be most of what this costs. */
export function finishReading(draft: Draft): CommandReading {
  const { dialect, findings, warnings = [], globals, members = {}, provenance = nowhere } = draft;
  const { service, operation, unfinished, skeleton, shows } = draft;
  const diagnostics = [...findings.map(({ diagnostic }) => diagnostic), ...warnings];
  const reading: Unfinished = {
    cli: dialect.version,
    members,
    provenance,
    globals: wordsOf(globals, dialect),
    diagnostics,
  };
  if (service !== undefined) reading.service = service;
  if (operation !== undefined) reading.operation = operation;
  if (unfinished !== undefined) reading.unfinished = unfinished;
  if (skeleton !== undefined) reading.skeleton = skeleton;
  if (shows !== undefined) reading.shows = shows;
  const isSent = operation !== undefined && shows === undefined && !isOfInput(skeleton);
  if (isSent && !diagnostics.some(stopsReading)) reading.request = members;
  const refusal = refusalOf(findings, dialect.version);
  if (refusal !== undefined) reading.refusal = refusal;
  return reading;
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
