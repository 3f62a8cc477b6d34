import type { Limits, Shape } from "@longhand/model";

/** The TypeScript type of a value of the shape, as JSON carries it; structures and enums by name. */
export function printType(shape: Shape): string {
  switch (shape.kind) {
    case "structure":
      return shape.name;
    case "list":
      return `${printType(shape.element)}[]`;
    case "map":
      return `Record<string, ${printType(shape.value)}>`;
    case "string":
      return shape.enum === undefined ? "string" : shape.name;
    case "blob":
      return "string";
    case "boolean":
      return "boolean";
    case "timestamp":
      return "string | number";
    case "integer":
    case "long":
    case "float":
    case "double":
      return "number";
    default:
      return shape satisfies never;
  }
}

/** What the type cannot say, such as "1 to 55 characters" or "Base64, up to 131,072 bytes"; empty if that is nothing. */
export function printLimits(shape: Shape): string {
  switch (shape.kind) {
    case "structure":
    case "boolean":
      return "";
    case "list":
      return printRange(shape.length, " elements");
    case "map":
      return printRange(shape.length, " entries");
    case "string":
      return shape.enum === undefined ? printRange(shape.limits, " characters") : "";
    case "blob":
      return ["Base64", printRange(shape.limits, " bytes")].filter((part) => part !== "").join(", ");
    case "timestamp":
      return "ISO 8601 text, or seconds since 1970";
    case "integer":
    case "long":
    case "float":
    case "double":
      return printRange(shape.limits, "");
    default:
      return shape satisfies never;
  }
}

function printRange({ min, max }: Limits, unit: string): string {
  if (max === undefined) {
    return min === undefined || min === 0 ? "" : `at least ${printNumber(min)}${unit}`;
  }
  return min === undefined ? `up to ${printNumber(max)}${unit}` : `${printNumber(min)} to ${printNumber(max)}${unit}`;
}

function printNumber(value: number): string {
  return value.toLocaleString("en-US");
}
