import { choiceOption, flagOption, textOption, textsOption } from "../verb-option.ts";

/** What the words of update-user-pool do not say. */
export const wishOptions = {
  clear: textsOption(
    "--clear <path>",
    "remove a setting, such as LambdaConfig.PreSignUp or UserPoolTags.Team; may repeat",
  ),
  unspecified: choiceOption(
    "--unspecified <meaning>",
    "what becomes of settings that are not named; reset is what the bare AWS CLI call does",
    ["keep", "reset"],
  ),
  file: textOption("--file <file>", "read a whole command from a file; - is standard input"),
  poolsFrom: textOption("--pools-from <file>", "many pools: their ids, one to a line; - is standard input"),
} as const;

/** What to do where there is a choice. The defaults lose nothing. */
export const policyOptions = {
  unknownMembers: choiceOption(
    "--unknown-members <policy>",
    "the pool has settings that Longhand does not know: refuse, or pass them through byte for byte",
    ["refuse", "passthrough"],
  ),
  acceptLoss: textsOption("--accept-loss <pointer>", "let go of one setting that Longhand does not know; may repeat"),
  echoRefused: choiceOption(
    "--on-echo-refused <policy>",
    "the service refuses a setting that the pool already has: stop, or leave it out and verify it",
    ["stop", "omit"],
  ),
  moved: choiceOption(
    "--on-moved <policy>",
    "the pool changed meanwhile: refuse, or plan again and go on if the changes are the same (the default of apply)",
    ["default", "refuse", "rebase"],
  ),
  cascade: flagOption("--cascade", "clear settings that depend on one that goes, too"),
} as const;

/** What stands behind the options. */
export const wishOperands = {
  syntax: "[word...]",
  description:
    "the options of update-user-pool, or a whole command: aws cognito-idp update-user-pool …, also in one word",
  kind: "command",
  completes: "options",
} as const;
