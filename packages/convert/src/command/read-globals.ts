import { wholeOf } from "../whole-of.ts";
import { checkInteger } from "./check-integer.ts";
import { missingService, schemeMissing } from "./diagnostics.ts";
import type { Dialect } from "./dialect.ts";
import type { Finding } from "./finding.ts";
import { type OptionStep, type PositionalStep, parseWords, restOf, type Step } from "./parse-words.ts";
import { looksLikeValue, parserReport, stepFaults } from "./step-faults.ts";
import type { Word } from "./word.ts";

/** A command without its global options. */
export interface GlobalReading {
  readonly steps: readonly Step[];
  /** The last of each option. */
  readonly options: ReadonlyMap<string, OptionStep>;
  readonly service: Word | undefined;
  /** What the service gets. */
  readonly rest: readonly Word[];
  readonly findings: readonly Finding[];
  /** True when the CLI prints its version and is done. */
  readonly showsVersion: boolean;
}

/** Takes the global options out of a command; `checkService` looks at the word that names the service. */
export function readGlobals(
  words: readonly Word[],
  dialect: Dialect,
  checkService: (step: OptionStep | PositionalStep) => readonly Finding[],
): GlobalReading {
  const steps = parseWords(words, { options: dialect.globals, positionals: [{ name: "command", takes: "one" }] });
  const options = new Map<string, OptionStep>();
  for (const step of steps) if (step.kind === "option") options.set(step.name, step);
  const service = steps.find((step) => step.kind === "positional")?.word;
  const missing = service === undefined ? [noService(words)] : [];
  const faultsOf = (some: readonly Step[]) => stepFaults(some, dialect, checkService);
  const findings = faultsOf(steps).concat(missing, globalValues(options));
  return { steps, options, service, rest: wordsFor(steps), findings, showsVersion: showsVersion(steps, faultsOf) };
}

/** What the service gets: not a word that was meant for an option, as in `--region -x`. */
function wordsFor(steps: readonly Step[]): readonly Word[] {
  const meant = new Set(steps.map((step) => (step.kind === "no-value" ? step.next : undefined)));
  return restOf(steps).filter((word) => !(meant.has(word) && looksLikeValue(word)));
}

/** The version is printed as soon as its option is met: what is wrong behind it does not matter, ambiguous names do. */
function showsVersion(steps: readonly Step[], faultsOf: (steps: readonly Step[]) => readonly Finding[]): boolean {
  const at = steps.findIndex((step) => step.kind === "option" && step.name === "--version");
  if (at === -1) return false;
  const before = steps.filter((step, index) => index < at || step.kind === "ambiguous");
  return faultsOf(before).length === 0;
}

function noService(words: readonly Word[]): Finding {
  const source = words.at(-1)?.source ?? { name: "argv", text: "" };
  const range = { start: source.text.length, end: source.text.length };
  const report = parserReport("the following arguments are required: command");
  return { diagnostic: missingService({ kind: "range", source, range }, {}, report) };
}

/** The values that the AWS CLI looks at before the operation's own words. A query is not among them: it stays unread here. */
function globalValues(options: ReadonlyMap<string, OptionStep>): readonly Finding[] {
  const timeouts = ["--cli-read-timeout", "--cli-connect-timeout"].map((name) => options.get(name));
  const endpoint = options.get("--endpoint-url");
  const found = endpoint === undefined ? [] : checkEndpoint(endpoint);
  return found.concat(...timeouts.map(checkInteger));
}

function checkEndpoint({ name, values: [value] }: OptionStep): readonly Finding[] {
  if (value === undefined) return [];
  // Python's urlparse ignores blanks before the address, and tabs and line ends anywhere.
  const address = value.text.replace(/^[\0-\x20]+/, "").replaceAll(/[\t\r\n]/g, "");
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(address)) return [];
  const reason = "scheme is missing.  Must be of the form http://<hostname>/ or https://<hostname>/";
  const message = `Bad value for ${name} "${value.text}": ${reason}`;
  const cli = { kind: "command", status: 255, message } as const;
  return [{ diagnostic: schemeMissing(wholeOf(value), { name, written: value.text }, { cli }) }];
}
