import type { Diagnostic } from "@longhand/diagnostics";
import { findShape, type Operation, parsePointer, type Shape } from "@longhand/model";
import type { JsonObject, JsonValue } from "@longhand/validation";
import { isList, isObject } from "../json.ts";

/** A value that a check of the model found fault with. */
export interface Located {
  readonly segments: readonly string[];
  readonly value: JsonValue | undefined;
  /** Undefined for the request itself. */
  readonly shape: Shape | undefined;
  /** Whether the key of a map's entry is meant. */
  readonly part: "key" | "value";
  /** The container around it, and its shape. */
  readonly parent: { readonly value: JsonValue | undefined; readonly shape: Shape | undefined };
}

/** The value that a diagnostic of `checkRequest` is about. */
export function locateValue({ at }: Diagnostic, request: JsonObject, { input }: Operation): Located {
  const pointer = at.kind === "pointer" ? at.pointer : "";
  const segments = parsePointer(pointer) ?? [];
  const around = pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
  return {
    segments,
    value: segments.reduce(step, request),
    shape: findShape(input, pointer),
    part: at.kind === "pointer" ? at.part : "value",
    parent: { value: segments.slice(0, -1).reduce(step, request), shape: findShape(input, around) },
  };
}

function step(value: JsonValue | undefined, segment: string): JsonValue | undefined {
  if (isList(value)) return value[Number(segment)];
  return isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}
