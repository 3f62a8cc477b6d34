import { bash } from "./shells/bash.ts";
import { fish } from "./shells/fish.ts";
import type { CompletingShell } from "./shells/shell.ts";
import { zsh } from "./shells/zsh.ts";

/** Every shell whose words are completed. */
export const completingShells: readonly CompletingShell[] = [bash, zsh, fish];
