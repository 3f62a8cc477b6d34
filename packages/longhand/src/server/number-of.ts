import { show } from "@longhand/diagnostics";
import type { Given } from "../verb.ts";
import type { VerbOption } from "../verb-option.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";

/** The whole number that an option gives, if it is given. */
export function numberOf(given: Given, option: VerbOption<string | undefined>): number | undefined | WrongUsage {
  const text = given.valueOf(option);
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  return refuseUsage(`${option.option.long ?? ""} takes a number, and ${show(text)} is none.`);
}
