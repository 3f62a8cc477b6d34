import type { Shape } from "@longhand/model";
import { hasParts, isDocumentContainer } from "./shape-kinds.ts";

/**
 * True when values of this shape may be written in shorthand: those with parts, but neither lists of plain values nor documents,
 * however many lists and maps are around them, nor what a command reads as JSON by code of its own. Source: `_supports_shorthand_syntax` of aws-cli 1.45.11.
 */
export function isShorthandShape(shape: Shape): boolean {
  if (!hasParts(shape) || isDocumentContainer(shape)) return false;
  return shape.kind !== "list" || (shape.form !== "json" && hasParts(shape.element));
}
