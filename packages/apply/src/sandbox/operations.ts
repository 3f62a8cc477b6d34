import type { SandboxOperation } from "./operation.ts";
import { createUserPool } from "./operations/create-user-pool.ts";
import { describeUserPool } from "./operations/describe-user-pool.ts";
import { updateUserPool } from "./operations/update-user-pool.ts";

/** Every operation that the sandbox has: a pool from its making to its end, then what belongs to it. */
export const operations: readonly SandboxOperation[] = [createUserPool, describeUserPool, updateUserPool];
