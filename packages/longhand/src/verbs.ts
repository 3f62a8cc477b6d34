import type { LoadVerb } from "./verb.ts";

/** Every verb by its name, in the order of the help page: what people need most comes first. */
export const verbs: ReadonlyMap<string, LoadVerb> = new Map<string, LoadVerb>([
  ["convert", async () => (await import("./verbs/convert.ts")).convert],
  ["validate", async () => (await import("./verbs/validate.ts")).validate],
  ["plan", async () => (await import("./verbs/plan.ts")).plan],
  ["apply", async () => (await import("./verbs/apply.ts")).apply],
  ["undo", async () => (await import("./verbs/undo.ts")).undo],
  ["history", async () => (await import("./verbs/history.ts")).history],
  ["describe", async () => (await import("./verbs/describe.ts")).describe],
  ["lint", async () => (await import("./verbs/lint.ts")).lint],
  ["reference", async () => (await import("./verbs/reference.ts")).reference],
  ["skeleton", async () => (await import("./verbs/skeleton.ts")).skeleton],
  ["sandbox", async () => (await import("./verbs/sandbox.ts")).sandbox],
  ["lsp", async () => (await import("./verbs/lsp.ts")).lsp],
  ["mcp", async () => (await import("./verbs/mcp.ts")).mcp],
  ["completion", async () => (await import("./verbs/completion.ts")).completion(verbs)],
  ["doctor", async () => (await import("./verbs/doctor.ts")).doctor],
  ["batch", async () => (await import("./verbs/batch.ts")).batch],
  ["lex", async () => (await import("./verbs/lex.ts")).lex],
  ["ast", async () => (await import("./verbs/ast.ts")).ast],
]);
