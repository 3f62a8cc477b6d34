import { visible } from "@longhand/diagnostics";
import { Command, CommanderError, type OutputConfiguration } from "commander";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { write } from "./output/write.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Given, Verb } from "./verb.ts";
import { version } from "./version.ts";
import type { WrongUsage } from "./wrong-usage.ts";

type Outcome = ExitCode | WrongUsage;
type Run = (verb: Verb, given: Omit<Given, "words">) => Promise<void>;

const closing = `
\`longhand VERB --help\` explains a verb with examples.
Exit codes: ${exitCodes.fine} fine, ${exitCodes.problemsFound} problems found, ${exitCodes.wrongUsage} wrong usage, ${exitCodes.refused} refused (nobody agreed, or
the pool moved), ${exitCodes.serviceFailed} the service refused or failed, ${exitCodes.unknown} outcome unknown.`;

/**
 * Runs a command line, given without the name of the program, to its end, with the verbs that there are. Says on standard
 * error, in one line, what is wrong with it; a bug of ours, too, is one line there.
 */
export async function runVerbs(
  verbs: readonly Verb[],
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stderr } = surroundings;
  try {
    const outcome = await parseAndRun(verbs, argv, surroundings);
    if (typeof outcome === "number") return outcome;
    await write(stderr, `longhand: ${outcome.wrongUsage}\n`);
    return outcome.exitCode ?? exitCodes.wrongUsage;
  } catch (error) {
    await write(stderr, `This is a bug in Longhand: ${describeBug(error)}. Please report it with the command line.\n`);
    return exitCodes.unknown;
  }
}

async function parseAndRun(
  verbs: readonly Verb[],
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  let outcome: Outcome = exitCodes.fine;
  const program = createProgram(verbs, surroundings, async (verb, given) => {
    outcome = await verb.run({ ...given, words: argv.slice(1) }, surroundings);
  });
  if (argv.length === 0) {
    program.outputHelp();
    return outcome;
  }
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.fine : exitCodes.wrongUsage;
  }
  return outcome;
}

function createProgram(verbs: readonly Verb[], { stdout, stderr }: Surroundings, run: Run): Command {
  const output: OutputConfiguration = {
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    getOutHelpWidth: () => stdout.columns ?? 80,
    outputError: (text, print) => print(`longhand: ${asSentence(text)}\n`),
  };
  const program = new Command("longhand")
    .description("Reads AWS CLI shorthand exactly as the AWS CLI does, and says what is wrong with it.")
    .version(version)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput(output);
  for (const verb of verbs) addVerb(program, verb, run);
  return program.addHelpText("after", closing);
}

function addVerb(program: Command, verb: Verb, run: Run): void {
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
