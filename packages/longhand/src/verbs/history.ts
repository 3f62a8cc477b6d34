import { jsonOption } from "../output/json-option.ts";
import { historyOptions } from "../pools/history-options.ts";
import { journalOptions } from "../pools/journal-options.ts";
import { targetOptions } from "../pools/target-options.ts";
import { defineVerb } from "../verb.ts";

/** `longhand history` */
export const history = defineVerb({
  name: "history",
  summary: "list what was applied, from the journal",
  description:
    "Lists the applies, the newest first, or shows one with its changes. One whose run broke is settled first: its pool is read back, where " +
    "it is in the target, and the journal then says whether it was written.",
  operands: { syntax: "[id]", description: "an apply, by its id or the beginning of one", kind: "paths" },
  options: [
    ...Object.values(historyOptions),
    journalOptions.journal,
    journalOptions.endpoint,
    ...Object.values(targetOptions),
    jsonOption,
  ],
  examples: [
    { does: "the last applies", command: "longhand history" },
    { does: "those to one pool", command: "longhand history --pool us-west-2_aaaaaaaaa --limit 5" },
  ],
  async run(given, surroundings) {
    const { runHistory } = await import("../pools/run-history.ts");
    return runHistory(given, surroundings);
  },
});
