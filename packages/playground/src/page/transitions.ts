import { findOperation, optionNames, type Service } from "@longhand/model";
import { type Analysis, operationName } from "../analysis/analyse.ts";
import { exampleCommand } from "../analysis/example-command.ts";
import type { State } from "../state.ts";

/** From what is there to a command of an operation: an example of it. Undefined for an operation that the service does not have. */
export function toCommandOf({ state }: Analysis, service: Service, name: string): State | undefined {
  const operation = findOperation(service, name);
  if (operation === undefined) return undefined;
  return { ...state, mode: "command", operation: name, text: exampleCommand(service, operation) };
}

/** From what is there to the value of an option: the one that the command gives it, or none. */
export function toValueOf(analysis: Analysis, option: string): State {
  const { state, words } = analysis;
  const word = words.find((one) => one.kind === "value" && one.option?.name === option);
  const text = state.mode === "command" ? (word?.source.text ?? "") : "";
  return { ...state, mode: "value", operation: operationName(analysis), option, text };
}

/** From a command to a command of another operation, from a value to one of its options. */
export function toOperation(analysis: Analysis, service: Service, name: string): State | undefined {
  const { state } = analysis;
  const operation = findOperation(service, name);
  if (operation === undefined || state.mode === "command") return toCommandOf(analysis, service, name);
  const [option = state.option] = optionNames(operation);
  return { ...state, operation: name, option, text: "" };
}
