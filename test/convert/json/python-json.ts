import type { JsonNode, JsonNumber } from "@longhand/convert";

/** A tree as Python prints the value it reads there: `json.dumps(json.loads(text))`, character for character. */
export function toPythonJson(node: JsonNode): string {
  switch (node.kind) {
    case "object": {
      const members = new Map(node.members.map(({ key, value }) => [key.value, toPythonJson(value)]));
      return `{${Array.from(members, ([name, value]) => `${pythonString(name)}: ${value}`).join(", ")}}`;
    }
    case "array":
      return `[${node.items.map(toPythonJson).join(", ")}]`;
    case "string":
      return pythonString(node.value);
    case "number":
      return pythonNumber(node);
    case "boolean":
      return String(node.value);
    case "null":
      return "null";
    default:
      return node satisfies never;
  }
}

/** Python escapes everything outside `" "` to `"~"`. */
function pythonString(value: string): string {
  return JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function pythonNumber({ raw, integer }: JsonNumber): string {
  return integer ? BigInt(raw).toString() : pythonFloat(Number(raw));
}

/** Both languages print the fewest digits that read back; Python moves to exponents at 1e16 and below 1e-4. */
function pythonFloat(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [mantissa = "", power = ""] = value.toExponential().split("e");
  const exponent = Number(power);
  const sign = Object.is(value, -0) ? "-" : "";
  if (exponent < -4 || exponent >= 16) {
    return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  const decimals = Math.max(1, mantissa.replace(/^-?[0-9]\.?/, "").length - exponent);
  return sign + value.toFixed(decimals);
}
