import { cmd, posix, powershell } from "@longhand/convert";
import type { Command } from "../../command.ts";

const shells = { posix, cmd, powershell } as const;

/** What stands at the end of a line that goes on in the next. */
export function continuationMark({ dialect }: Pick<Command, "dialect">): string {
  return shells[dialect].continuation;
}

/** The mark as people call it. */
export function markName(command: Pick<Command, "dialect">): string {
  const names = { posix: "a backslash", cmd: "a caret", powershell: "a backtick" } as const;
  return names[command.dialect];
}
