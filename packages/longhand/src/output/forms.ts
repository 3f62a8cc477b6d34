import type { Form } from "./form.ts";
import { command } from "./forms/command.ts";
import { json } from "./forms/json.ts";
import { shorthand } from "./forms/shorthand.ts";
import { yaml } from "./forms/yaml.ts";

/** Every form, the default first. */
export const forms: readonly [Form, ...Form[]] = [json, yaml, shorthand, command];
