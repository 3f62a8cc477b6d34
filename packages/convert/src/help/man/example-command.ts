import { cliName, type Operation, type Service } from "@longhand/model";
import type { Reference } from "../reference.ts";
import { inset, OptionMargin, paragraph, verbatim } from "./roff.ts";

/** The smallest command: what is required, and one option in shorthand, tags and other maps before the rest. */
export function exampleCommand(service: Service, operation: Operation, all: readonly Reference[]): readonly string[] {
  const optional = all.filter(({ required, syntax }) => !required && syntax.length > 0);
  const one = optional.find(({ kind }) => kind === "map") ?? optional[0];
  const shown = all.filter((reference) => reference.required || reference === one);
  const words = shown.flatMap(({ example }) => (example === undefined ? [] : [example.command]));
  const command = ["aws", service.id, cliName(operation.name), ...words].join(" ");
  return [...paragraph("Command:"), ".PP", ...inset(OptionMargin, verbatim(command))];
}
