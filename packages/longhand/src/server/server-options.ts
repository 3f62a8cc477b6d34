import { textOption } from "../verb-option.ts";

/** What else a server is told. */
export const serverOptions = {
  planKey: textOption(
    "--plan-key <key>",
    "32 bytes in base64, the same for all nodes behind one address (default: LONGHAND_PLAN_KEY, or a key of this process)",
  ),
  auditLog: textOption("--audit-log <file>", "append a line of JSON for each attempt to change a pool"),
  logLevel: textOption(
    "--log-level <level>",
    "what goes to standard error: debug, info (default), warn, error or silent",
  ),
} as const;
