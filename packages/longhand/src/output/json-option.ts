import { flagOption } from "../verb-option.ts";

/** Every verb has it. */
export const jsonOption = flagOption("--json", "print one JSON document instead of text");
