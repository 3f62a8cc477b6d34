import type { Diagnostic } from "@longhand/diagnostics";
import type { Limits, Operation, Shape } from "@longhand/model";
import type { JsonObject, JsonValue } from "@longhand/validation";
import { isList, isObject } from "../json.ts";
import { type Located, locateValue } from "./locate-value.ts";

/**
 * A broken limit as the service words it: `Value 'MAYBE' at 'mfaConfiguration' failed to satisfy constraint: Member must satisfy
 * enum value set: [OFF, ON, OPTIONAL]`. What is wrong with an item or an entry is said of the list or map around it.
 */
export function constraintSentence(diagnostic: Diagnostic, request: JsonObject, operation: Operation): string {
  const located = locateValue(diagnostic, request, operation);
  const { value, shape, segments } = located;
  if (value === undefined) return sentence(null, segments, "Member must not be null");
  const within = constraintWithin(located);
  if (within !== undefined) return sentence(located.parent.value ?? null, segments.slice(0, -1), within);
  return sentence(shape?.sensitive === true ? undefined : value, segments, constraintOf(diagnostic.code, shape));
}

function sentence(value: JsonValue | undefined, segments: readonly string[], constraint: string): string {
  const shown = value === undefined ? "Value" : `Value ${value === null ? "null" : `'${inJava(value)}'`}`;
  return `${shown} at '${pathOf(segments)}' failed to satisfy constraint: ${constraint}`;
}

function constraintWithin({ part, shape, parent }: Located): string | undefined {
  if (parent.shape?.kind === "map") {
    const entry = part === "key" ? parent.shape.key : parent.shape.value;
    return `Map ${part === "key" ? "keys" : "value"} must satisfy constraint: [${constraintsOf(entry).join(", ")}]`;
  }
  if (parent.shape?.kind !== "list" || shape?.kind === "structure") return undefined;
  return `Member must satisfy constraint: [${constraintsOf(parent.shape.element).join(", ")}]`;
}

function constraintOf(code: string, shape: Shape | undefined): string {
  const limits = limitsOf(shape);
  switch (code) {
    case "shape/below-minimum":
      return atLeast("value", limits.min);
    case "shape/above-maximum":
      return atMost("value", limits.max);
    case "shape/too-short":
    case "shape/too-few-items":
      return atLeast("length", limits.min);
    case "shape/too-long":
    case "shape/too-many-items":
      return atMost("length", limits.max);
    case "shape/unknown-value":
      return enumeration(shape);
    default:
      return pattern(shape);
  }
}

/** Every limit of an item or an entry, in the order of the service. */
function constraintsOf(shape: Shape): readonly string[] {
  const { min, max } = limitsOf(shape);
  if ("enum" in shape && shape.enum !== undefined) return [enumeration(shape)];
  return [
    ...(max === undefined ? [] : [atMost("length", max)]),
    ...(min === undefined ? [] : [atLeast("length", min)]),
    ...("pattern" in shape && shape.pattern !== undefined ? [pattern(shape)] : []),
  ];
}

function limitsOf(shape: Shape | undefined): Limits {
  if (shape === undefined || shape.kind === "structure") return {};
  return shape.kind === "list" || shape.kind === "map" ? shape.length : shape.limits;
}

function atLeast(what: "value" | "length", min: number | undefined): string {
  return `Member must have ${what} greater than or equal to ${min}`;
}

function atMost(what: "value" | "length", max: number | undefined): string {
  return `Member must have ${what} less than or equal to ${max}`;
}

function enumeration(shape: Shape | undefined): string {
  const known = shape !== undefined && "enum" in shape ? shape.enum : undefined;
  return `Member must satisfy enum value set: [${known?.join(", ")}]`;
}

function pattern(shape: Shape | undefined): string {
  const known = shape !== undefined && "pattern" in shape ? shape.pattern : undefined;
  return `Member must satisfy regular expression pattern: ${known}`;
}

/** `accountRecoverySetting.recoveryMechanisms.1.member.priority`: items count from one. */
function pathOf(segments: readonly string[]): string {
  return segments
    .map((segment) => (/^\d+$/.test(segment) ? `${Number(segment) + 1}.member` : lowerFirst(segment)))
    .join(".");
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** A value as Java prints it, which is what the service is written in. */
function inJava(value: JsonValue): string {
  if (isList(value)) return `[${value.map(inJava).join(", ")}]`;
  if (!isObject(value)) return String(value);
  return `{${Object.entries(value)
    .map(([name, member]) => `${name}=${inJava(member)}`)
    .join(", ")}}`;
}
