/**
 * A value as JSON text, indented by two blanks. As AWS services write them: an integer of any size with all its digits,
 * bytes as base64, a number that JSON does not have (`NaN`, `Infinity`) as its name. Members that are undefined are
 * left out.
 */
export function printJson(value: unknown, margin = ""): string {
  const inner = `${margin}  `;
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number" && !Number.isFinite(value)) return JSON.stringify(String(value));
  if (value instanceof Uint8Array) return JSON.stringify(Buffer.from(value).toString("base64"));
  if (Array.isArray(value)) {
    return enclose(
      ["[", "]"],
      value.map((item) => printJson(item, inner)),
      margin,
    );
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const printed = members.map(([name, member]) => `${JSON.stringify(name)}: ${printJson(member, inner)}`);
  return enclose(["{", "}"], printed, margin);
}

function enclose([open, close]: readonly [string, string], parts: readonly string[], margin: string): string {
  if (parts.length === 0) return open + close;
  return `${open}\n${parts.map((part) => `${margin}  ${part}`).join(",\n")}\n${margin}${close}`;
}
