import { explainDiagnostics } from "./prompts/explain-diagnostics.ts";
import { hardenUserPool } from "./prompts/harden-user-pool.ts";
import type { Prompt } from "./prompts/prompt.ts";

/** Every prompt, in order. */
export const prompts: readonly Prompt[] = [hardenUserPool, explainDiagnostics];
