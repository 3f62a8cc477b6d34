import type { Limits } from "../shape.ts";
import { field, type Located, optionalNumber } from "./located.ts";
import type { Unfilled } from "./unfilled.ts";

/** The `min` and `max` of a shape, of a reference or of a trait; undefined where it has neither. */
export function readLimits(at: Located): Limits | undefined {
  const limits: Unfilled<Limits> = {};
  const min = optionalNumber(field(at, "min"));
  const max = optionalNumber(field(at, "max"));
  if (min !== undefined) limits.min = min;
  if (max !== undefined) limits.max = max;
  return min === undefined && max === undefined ? undefined : limits;
}
