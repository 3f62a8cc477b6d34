import type { ChangeArguments } from "../change/change-arguments.ts";

/** What a call of `apply` gives, once its shape is right: one of `parameters`, `command` and `undo`. */
export interface ApplyArguments extends ChangeArguments {
  readonly undo?: string | undefined;
  readonly unspecified?: "keep" | "reset" | undefined;
  readonly planToken?: string | undefined;
}
