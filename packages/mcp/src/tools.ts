import type { Policy } from "./policy/policy.ts";
import type { Tool } from "./tool.ts";
import { apply } from "./tools/apply.ts";
import { reference } from "./tools/reference.ts";
import { validate } from "./tools/validate.ts";

/** Every tool, in the order of a session: check, change, look up. */
export const tools: readonly Tool[] = [validate, apply, reference];

/** What a client sees: a server that may not change anything does not offer to. */
export function visibleTools({ readOnly }: Policy): readonly Tool[] {
  return readOnly ? tools.filter(({ annotations }) => annotations.readOnlyHint) : tools;
}
