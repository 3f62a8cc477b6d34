import { jsonOption } from "../output/json-option.ts";
import { consentOptions } from "../pools/consent-options.ts";
import { journalOptions } from "../pools/journal-options.ts";
import { targetOptions } from "../pools/target-options.ts";
import { undoOptions } from "../pools/undo-options.ts";
import { policyOptions } from "../pools/wish-options.ts";
import { defineVerb } from "../verb.ts";

/** `longhand undo` */
export const undo = defineVerb({
  name: "undo",
  summary: "take an apply back: a new plan over what the pool is now",
  description:
    "Gives the settings that an apply changed their earlier values, and touches nothing else. What somebody changed since is left alone " +
    "and reported, unless --force. It is a plan like any other: shown, asked for, journalled, and it can be undone itself.",
  operands: {
    syntax: "[id]",
    description: "the apply, by its id or the beginning of one; without it, the last one",
    kind: "paths",
  },
  options: [
    ...Object.values(undoOptions),
    ...Object.values(consentOptions),
    ...Object.values(policyOptions),
    ...Object.values(targetOptions),
    ...Object.values(journalOptions),
    jsonOption,
  ],
  examples: [
    {
      does: "take the last apply back",
      command:
        "longhand apply --yes --user-pool-id us-west-2_aaaaaaaaa --user-pool-tags Team=Red >/dev/null && longhand undo --yes",
    },
  ],
  async run(given, surroundings) {
    const { runUndo } = await import("../pools/run-undo.ts");
    return runUndo(given, surroundings);
  },
});
