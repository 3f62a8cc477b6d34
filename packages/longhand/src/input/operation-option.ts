import { textOption } from "../verb-option.ts";

/** The option of a verb that speaks of an operation, and of no option's words. */
export const operationOption = textOption("--operation <name>", "the operation (default: update-user-pool)");
