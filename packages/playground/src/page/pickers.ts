import { findOperation, optionNames, type Service } from "@longhand/model";
import type { State } from "../state.ts";
import { byId, element } from "./element.ts";

/** What is chosen beside the editor. */
export interface PickerEvents {
  readonly mode: (mode: State["mode"]) => void;
  readonly operation: (name: string) => void;
  readonly option: (name: string) => void;
}

/** The fields above the editor: what is written, the operation, the option. */
export interface Pickers {
  /** Shows a state. The options are those of the service's operation, where it has it. */
  readonly show: (state: State, operation: string, service: Service) => void;
}

/** Connects the fields of the page. */
export function createPickers(events: PickerEvents): Pickers {
  const modes = [...byId("modes", HTMLFieldSetElement).querySelectorAll("input")];
  const operation = byId("operation", HTMLSelectElement);
  const option = byId("option", HTMLSelectElement);
  const optionField = byId("option-field", HTMLElement);
  for (const mode of modes) {
    mode.addEventListener("change", () => events.mode(mode.value === "value" ? "value" : "command"));
  }
  operation.addEventListener("change", () => events.operation(operation.value));
  option.addEventListener("change", () => events.option(option.value));
  return {
    show: (state, named, service) => {
      for (const mode of modes) mode.checked = mode.value === state.mode;
      operation.value = named;
      optionField.hidden = state.mode !== "value";
      const owner = findOperation(service, state.operation);
      const names = owner === undefined ? [] : optionNames(owner);
      option.replaceChildren(...names.map((name) => element("option", { value: name }, name)));
      option.value = state.option;
    },
  };
}
