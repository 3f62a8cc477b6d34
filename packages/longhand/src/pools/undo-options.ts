import { flagOption, textOption } from "../verb-option.ts";

/** What is taken back, and how. */
export const undoOptions = {
  pool: textOption("--pool <id>", "the last apply to this pool"),
  force: flagOption("--force", "settings that somebody changed since get their earlier values, too"),
} as const;
