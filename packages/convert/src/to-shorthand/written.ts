import type { Shape } from "@longhand/model";
import { notWritable } from "../diagnostics.ts";
import type { JsonValue } from "../json-value.ts";
import type { Position } from "./scalar.ts";
import type { Writer } from "./writer.ts";

/** A value to write, and where it stands. */
export interface Written {
  readonly value: JsonValue;
  /** Undefined where the model has no shape: such a value is read back as it is written. */
  readonly shape: Shape | undefined;
  readonly position: Position;
  readonly pointer: string;
}

/** Writes one value; handed to those who write values with parts, so that they need not import each other. */
export type WriteValue = (writer: Writer, written: Written) => void;

/** Notes that shorthand has no text for a value. */
export function refuse(writer: Writer, pointer: string, reason: string): void {
  const at = { kind: "pointer", pointer, part: "value" } as const;
  writer.diagnostics.push(notWritable(at, { pointer, reason }));
}
