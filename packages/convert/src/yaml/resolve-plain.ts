/** What a text without quotes stands for. */
export type PlainKind = "text" | "boolean" | "integer" | "float" | "null" | "date" | "merge" | "value";

/**
 * In the order in which they are tried. Source: the resolver of ruamel.yaml, with which version 2 of the AWS CLI reads YAML 1.2:
 * `yes` and `OFF` are text there.
 */
const patterns: readonly (readonly [Exclude<PlainKind, "text">, RegExp])[] = [
  ["boolean", /^(?:true|True|TRUE|false|False|FALSE)$/],
  [
    "float",
    /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  ],
  ["integer", /^(?:[-+]?0b[01_]+|[-+]?0o[0-7_]+|[-+]?[0-9][0-9_]*|[-+]?0x[0-9a-fA-F_]+)$/],
  ["merge", /^<<$/],
  ["null", /^(?:~|null|Null|NULL|)$/],
  [
    "date",
    /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/,
  ],
  ["value", /^=$/],
];

/** The kind of a text that stands without quotes, by the rules of YAML 1.2. */
export function resolvePlain(text: string): PlainKind {
  return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? "text";
}

/**
 * A number in the digits of JSON, for what `resolvePlain` calls an integer. Undefined for `0x_`, which has none: Python does not
 * read it.
 */
export function integerDigits(text: string): string | undefined {
  const digits = text.replaceAll("_", "").replace(/^\+/, "");
  const [, sign = "", prefixed] = /^(-?)(0[box][\dA-Fa-f]+)$/.exec(digits) ?? [];
  if (prefixed !== undefined) return `${sign}${BigInt(prefixed)}`;
  if (/[box]/.test(digits)) return undefined;
  return digits.replace(/^(-?)0+(?=\d)/, "$1");
}

/** The same for a float, or for an integer that is to be one: there Python reads no `0x1`. */
export function floatDigits(text: string): string | undefined {
  const digits = text.replaceAll("_", "").toLowerCase();
  if (digits.endsWith(".nan")) return "NaN";
  if (digits.endsWith(".inf")) return digits.startsWith("-") ? "-Infinity" : "Infinity";
  return /^[-+]?(?:\.\d|\d(?![box]))/.test(digits) ? digits.replace(/^\+/, "") : undefined;
}
