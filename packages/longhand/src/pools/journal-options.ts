import { addressOption, flagOption, textOption } from "../verb-option.ts";

/** The options that say where applies are written down. */
export const journalOptions = {
  journal: textOption(
    "--journal <place>",
    "a folder, or dynamodb:TABLE (default: longhand/journal in the folder for state)",
  ),
  endpoint: addressOption("--journal-endpoint <url>", "another endpoint for the table than its Region's"),
  mask: flagOption(
    "--mask-journal",
    "keep no message texts, ARNs or external ids in the journal; undo cannot put them back",
  ),
} as const;
