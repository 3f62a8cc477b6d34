import type { JsonValue } from "@longhand/convert";
import { clean } from "./clean.ts";

/** Names of settings whose value is nobody's business. */
const secretNames = /external_?id|secret|password$|token$|access_?key|credential/i;

/** Access keys and signed tokens, wherever they stand. */
const secretTexts = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g;

const mask = "•••";

/** A value at a path of the settings, short, safe to show, without secrets. */
export function showValue(value: JsonValue | undefined, path: string, maxLength = 120): string | undefined {
  if (value === undefined) return undefined;
  const name = path.split(/[./]/).findLast((step) => !/^\d*$/.test(step)) ?? "";
  if (secretNames.test(name)) return mask;
  const text = typeof value === "string" ? value : textOf(value);
  return clean(text.replaceAll(secretTexts, mask), maxLength);
}

/** A text without secrets. */
export function maskText(text: string): string {
  return text.replaceAll(secretTexts, mask);
}

function textOf(value: JsonValue): string {
  return JSON.stringify(value, (name, part: unknown) => {
    if (typeof part === "bigint") return part.toString();
    return name !== "" && secretNames.test(name) ? mask : part;
  });
}
