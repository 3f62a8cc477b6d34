import { cmd } from "./cmd.ts";
import { posix } from "./posix.ts";
import { powershell } from "./powershell.ts";
import type { Shell } from "./shell.ts";

/** Every shell, the default first. */
export const shells: readonly Shell[] = [posix, powershell, cmd];
