import type { Shape } from "@longhand/model";

const booleans: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["y", true],
  ["on", true],
  ["1", true],
  ["false", false],
  ["no", false],
  ["n", false],
  ["off", false],
  ["0", false],
]);

/** The value of the right type that a value of the wrong one certainly means; undefined where that is a guess. */
export function meantInstead(value: unknown, kind: Shape["kind"]): string | number | boolean | undefined {
  switch (kind) {
    case "boolean":
      return typeof value === "string" || typeof value === "number"
        ? booleans.get(String(value).trim().toLowerCase())
        : undefined;
    case "integer":
    case "long":
      return numberOf(value, /^[+-]?\d+$/, Number.isSafeInteger);
    case "float":
    case "double":
      return numberOf(value, /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/, Number.isFinite);
    case "string":
      return isPlain(value) ? String(value) : undefined;
    case "structure":
    case "list":
    case "map":
    case "blob":
    case "timestamp":
      return undefined;
    default:
      return kind satisfies never;
  }
}

function numberOf(value: unknown, spelling: RegExp, isExact: (number: number) => boolean): number | undefined {
  if (typeof value !== "string" || !spelling.test(value.trim())) return undefined;
  const number = Number(value);
  return isExact(number) ? number : undefined;
}

function isPlain(value: unknown): value is number | bigint | boolean {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}
