import { textOption } from "../verb-option.ts";

/** Where a plan is kept for a later apply. */
export const planOutOption = textOption("--plan-out <file>", "write the plan to a file, for `longhand apply FILE`");
