import { createReadStream } from "node:fs";
import { show } from "@longhand/diagnostics";
import { type AnswerLine, createBatch } from "../batch/create-batch.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { cliOption } from "../input/cli-option.ts";
import { inputOptions } from "../input/input-options.ts";
import { readLines } from "../input/lines.ts";
import { reasonOf } from "../input/read-file.ts";
import { readService } from "../input/service.ts";
import { jsonOption } from "../output/json-option.ts";
import { write } from "../output/write.ts";
import type { Surroundings } from "../surroundings.ts";
import { defineVerb } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";

/** `longhand batch` */
export const batch = defineVerb({
  name: "batch",
  summary: "answer JSON lines, for programs in any language",
  description: [
    "Each line of input is a request, each line of output its answer, in this order:",
    '  {"text":"a=b"}                         shorthand alone',
    '  {"option":"--policies","args":["…"]}   the words of an option',
    '  {"argv":["cognito-idp","…"]}           a whole command',
    '  {"command":"aws cognito-idp …"}        the same, as it is typed',
    '  {"model":{…}}                          the model for the lines that follow',
    'An option belongs to update-user-pool, or to the "operation" beside it.',
    "",
    'The answer is {"ok":…} when the AWS CLI would go on, and {"error":{…}} when not:',
    "  code, message     as in the documentation of the diagnostics",
    "  kind              the AWS CLI's own report; its details follow (expected,",
    "                    received, key, exception, rc), index counts code points",
    'Beside either, "diagnostics" holds all there is to say. A line that is no',
    "request is answered with an error, too. No file is ever read.",
  ].join("\n"),
  operands: { syntax: "[file]", description: "the requests; without it, or as -, standard input", completes: "files" },
  options: [inputOptions.model, cliOption, jsonOption],
  examples: [
    {
      does: "one request",
      command: `echo '{"option":"--policies","args":["PasswordPolicy={MinimumLength=8}"]}' | longhand batch`,
    },
  ],
  async run(given, surroundings) {
    const service = readService(given.valueOf(inputOptions.model));
    if ("wrongUsage" in service) return service;
    const [file] = given.operands;
    const answer = createBatch(service, given.valueOf(cliOption));
    const form = given.valueOf(jsonOption) ? "array" : "lines";
    return answerAll(answer, { file, form }, surroundings);
  },
});

interface Task {
  readonly file: string | undefined;
  /** Answers are lines, or the items of one JSON array. */
  readonly form: "lines" | "array";
}

/** Answers as soon as lines are complete, and reads on only when the answers are taken. */
async function answerAll(
  answer: AnswerLine,
  { file, form }: Task,
  { stdin, stdout }: Surroundings,
): Promise<ExitCode | WrongUsage> {
  const path = file === "-" ? undefined : file;
  const input = path === undefined ? stdin : createReadStream(path);
  const isArray = form === "array";
  let isBegun = false;
  const put = async (answers: readonly string[]) => {
    const before = isBegun ? "," : "[\n";
    await write(stdout, isArray ? `${before}${answers.join("\n,")}\n` : `${answers.join("\n")}\n`);
    isBegun = true;
  };
  try {
    for await (const lines of readLines(input)) {
      const answers = lines.flatMap(answer);
      if (answers.length > 0) await put(answers);
    }
  } catch (error) {
    const sentence = `${path === undefined ? "Standard input" : show(path)} cannot be read: ${reasonOf(error)}.`;
    if (!isArray || !isBegun) return refuseUsage(sentence);
    // The document is begun, and ends as one.
    await put([JSON.stringify({ error: { kind: "usage", message: sentence } })]);
    await write(stdout, "]\n");
    return exitCodes.wrongUsage;
  }
  if (isArray) await write(stdout, isBegun ? "]\n" : "[\n]\n");
  return exitCodes.fine;
}
