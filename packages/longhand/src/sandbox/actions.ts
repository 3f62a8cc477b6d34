import type { SandboxAction } from "./action.ts";
import { listPools } from "./list-pools.ts";
import { resetPools } from "./reset-pools.ts";
import { seedPools } from "./seed-pools.ts";
import { servePools } from "./serve-pools.ts";

/** Every action, in the order of the help page. */
export const sandboxActions: readonly SandboxAction[] = [listPools, resetPools, seedPools, servePools];
