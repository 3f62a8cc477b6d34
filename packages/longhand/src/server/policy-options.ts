import { flagOption, textOption, wordsOption } from "../verb-option.ts";

/** The options that say what the server may do. */
export const policyOptions = {
  policy: textOption("--policy <file>", "a JSON file with the policy; the options below only ever tighten it"),
  readOnly: flagOption("--read-only", "offer no apply"),
  consent: textOption("--consent <mode>", "who agrees to a change: auto (default), human or token"),
  allowPool: wordsOption("--allow-pool <id...>", "pools that may be changed; * stands for any part of an id"),
  denyParameter: wordsOption("--deny-parameter <name...>", "options, or paths below them, that may not be changed"),
  maxChanges: textOption("--max-changes <number>", "most changes in one apply"),
  maxUpdates: textOption("--max-updates <number>", "most updates in a minute (default: 5)"),
} as const;
