import type { Restored, Unusable } from "@longhand/apply";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { printJson } from "../output/print-json.ts";
import { write } from "../output/write.ts";
import type { Output } from "../surroundings.ts";
import type { WrongUsage } from "../wrong-usage.ts";
import { type ActionRequest, refuseFolder } from "./action.ts";

/** Says what became of the pools. */
export async function reportRestored(
  restored: Restored | Unusable,
  { folder, form }: ActionRequest,
  stdout: Output,
): Promise<ExitCode | WrongUsage> {
  if (restored.kind === "unusable") return refuseFolder(folder, restored.detail);
  const { deleted, made } = restored;
  const lines = [...deleted.map((id) => `deleted ${id}\n`), ...made.map((id) => `made ${id}\n`)];
  await write(stdout, form === "json" ? `${printJson({ folder, deleted, made })}\n` : lines.join(""));
  return exitCodes.fine;
}
