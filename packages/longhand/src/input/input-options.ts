import { textOption, wordsOption } from "../verb-option.ts";

/** The options of every verb that reads an option's words or a whole command. */
export const inputOptions = {
  option: wordsOption(
    "--option <name> [word...]",
    "an option of the AWS CLI, such as --policies, and its words; may repeat",
  ),
  file: textOption(
    "--file <file>",
    "read the text of the one option, a command line or a request as JSON from a file; - is standard input",
  ),
  operation: textOption(
    "--operation <name>",
    "the operation that the options or the request belong to (default: update-user-pool)",
  ),
  model: textOption(
    "--model <file>",
    "a service model: botocore's service-2.json, a Smithy JSON AST or Longhand's own form",
  ),
} as const;

/** What stands behind the options. */
export const inputOperands = {
  syntax: "[word...]",
  description:
    "a whole command: aws cognito-idp update-user-pool …, also in one word, or a request as JSON; without it, standard input",
  completes: "command",
} as const;
