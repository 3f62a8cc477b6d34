import type { Form } from "../output/form.ts";
import { choiceOption } from "../verb-option.ts";

/** The forms that settings are printed in; JSON where nothing is said. */
export const describeForms = choiceOption<Form["name"]>("--to <form>", "the form of the settings", [
  "json",
  "yaml",
  "shorthand",
  "command",
]);
