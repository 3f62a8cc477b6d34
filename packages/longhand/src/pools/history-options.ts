import { textOption } from "../verb-option.ts";

/** Which applies to list. */
export const historyOptions = {
  pool: textOption("--pool <id>", "those to one pool"),
  limit: textOption("--limit <number>", "how many (default: 20)"),
} as const;
