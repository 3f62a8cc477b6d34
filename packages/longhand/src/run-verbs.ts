import { visible } from "@longhand/diagnostics";
import { Command, CommanderError, type OutputConfiguration } from "commander";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { jsonOption } from "./output/json-option.ts";
import { type Failure, reportFailure } from "./output/report-failure.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Given, Verb } from "./verb.ts";
import { version } from "./version.ts";
import { refuseUsage, type WrongUsage } from "./wrong-usage.ts";

/** How a run ended, and how the person wants to be told. */
interface End {
  readonly outcome: ExitCode | WrongUsage;
  readonly form: "text" | "json";
}

/** What a program does once it has read its words, and with a sentence about those that it cannot read. */
interface Deeds {
  readonly run: (verb: Verb, given: Omit<Given, "words">) => Promise<void>;
  readonly complain: (sentence: string) => void;
}

const closing = `
\`longhand VERB --help\` explains a verb with examples.
Exit codes: ${exitCodes.fine} fine, ${exitCodes.problemsFound} problems found, ${exitCodes.wrongUsage} wrong usage, ${exitCodes.refused} refused (nobody agreed, or
the pool moved), ${exitCodes.serviceFailed} the service refused or failed, ${exitCodes.unknown} outcome unknown.
With --json, what is wrong with the words is a document, too: {"error": {"kind": "usage", "message": …}}.`;

/**
 * Runs a command line, given without the name of the program, to its end, with the verbs that there are. Says in one line on
 * standard error, or with --json in a document, what is wrong with it; a bug of ours, too.
 */
export async function runVerbs(
  verbs: readonly Verb[],
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  try {
    const { outcome, form } = await parseAndRun(verbs, argv, surroundings);
    return typeof outcome === "number" ? outcome : await reportFailure(failureOf(outcome), form, surroundings);
  } catch (error) {
    const message = `This is a bug in Longhand: ${describeBug(error)}. Please report it with the command line.`;
    return reportFailure({ kind: "bug", message }, formIn(verbs, argv), surroundings);
  }
}

function failureOf({ wrongUsage, exitCode }: WrongUsage): Failure {
  return { kind: exitCode === undefined ? "usage" : "refused", message: wrongUsage };
}

/** The form that words ask for which nobody could read. */
function formIn(verbs: readonly Verb[], argv: readonly string[]): End["form"] {
  const verb = verbs.find(({ name, alias }) => name === argv[0] || alias === argv[0]);
  const isWanted = argv.some((word, index) => word === "--json" && !argv.slice(0, index).includes("--"));
  return isWanted && (verb === undefined || hasJson(verb)) ? "json" : "text";
}

/** By its name: a verb that is loaded later has an option of its own. */
function hasJson({ options }: Verb): boolean {
  return options.some(({ option }) => option.long === jsonOption.option.long);
}

async function parseAndRun(verbs: readonly Verb[], argv: readonly string[], surroundings: Surroundings): Promise<End> {
  let end: End = { outcome: exitCodes.fine, form: "text" };
  const program = createProgram(verbs, surroundings, {
    run: async (verb, given) => {
      const form = hasJson(verb) && given.valueOf(jsonOption) ? "json" : "text";
      end = { outcome: await verb.run({ ...given, words: argv.slice(1) }, surroundings), form };
    },
    complain: (sentence) => {
      end = { outcome: refuseUsage(sentence), form: formIn(verbs, argv) };
    },
  });
  if (argv.length === 0) {
    program.outputHelp();
    return end;
  }
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    // Help is an error to Commander; what is wrong was complained of.
    if (!(error instanceof CommanderError)) throw error;
  }
  return end;
}

function createProgram(verbs: readonly Verb[], surroundings: Surroundings, deeds: Deeds): Command {
  const output: OutputConfiguration = {
    writeOut: (text) => surroundings.stdout.write(text),
    writeErr: (text) => surroundings.stderr.write(text),
    getOutHelpWidth: () => surroundings.stdout.columns ?? 80,
    outputError: (text) => deeds.complain(asSentence(text)),
  };
  const program = new Command("longhand")
    .description("Reads AWS CLI shorthand exactly as the AWS CLI does, and says what is wrong with it.")
    .version(version)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput(output);
  for (const verb of verbs) addVerb(program, verb, deeds);
  return program.addHelpText("after", closing);
}

function addVerb(program: Command, verb: Verb, { run }: Deeds): void {
  const command = program.command(verb.name).summary(verb.summary).description(verb.description);
  const kind = verb.operands?.kind ?? "words";
  if (verb.alias !== undefined) command.alias(verb.alias);
  if (kind === "name" || kind === "command") command.allowUnknownOption();
  if (kind === "words") command.passThroughOptions();
  if (verb.operands !== undefined) command.argument(verb.operands.syntax, verb.operands.description);
  for (const { option } of verb.options) command.addOption(option);
  command.addHelpText("after", examplesText(verb));
  command.action(async () => {
    const collected: Readonly<Record<string, unknown>> = command.opts();
    const operands = command.args;
    await run(verb, { operands, valueOf: ({ option, read }) => read(collected[option.attributeName()]) });
  });
}

function examplesText({ examples }: Verb): string {
  const rows = examples.flatMap(({ does, command }) => ["", `  # ${does}`, `  ${command}`]);
  return ["", "Examples:", ...rows.slice(1)].join("\n");
}

/**
 * Commander's `error: unknown option '--opt'` and the suggestion below it as one line, which no text of the user's
 * breaks.
 */
function asSentence(text: string): string {
  const [, fact = "", suggestion] = /^(?:error: )?(.*?)\.?(?:\n\(Did you mean (.*)\?\))?$/s.exec(text.trim()) ?? [];
  const sentence = visible(`${fact.charAt(0).toUpperCase()}${fact.slice(1)}`).replaceAll("'", "`");
  return suggestion === undefined ? `${sentence}.` : `${sentence}; did you mean \`${suggestion}\`?`;
}

function describeBug(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, place = ""] = error.stack?.split("\n    at ") ?? [];
  return place === "" ? error.message : `${error.message} (${place})`;
}
