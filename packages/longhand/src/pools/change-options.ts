import { jsonOption } from "../output/json-option.ts";
import { journalOptions } from "./journal-options.ts";
import { targetOptions } from "./target-options.ts";
import { policyOptions, wishOptions } from "./wish-options.ts";

/** What `plan` and `apply` both take. */
export const changeOptions = [
  ...Object.values(wishOptions),
  ...Object.values(policyOptions),
  ...Object.values(targetOptions),
  ...Object.values(journalOptions),
  jsonOption,
] as const;
