import type { Source } from "@longhand/diagnostics";
import type { JsonValue } from "../json-value.ts";
import { type Conversion, recordOrigin, type Slot } from "./conversion.ts";
import { listToJson } from "./list.ts";
import { mapToJson } from "./map.ts";
import { plainToJson } from "./plain.ts";
import { scalarToJson } from "./scalar.ts";
import { structureToJson } from "./structure.ts";

/** A conversion of one text, with nothing learnt yet. */
export function createConversion(
  source: Source,
  form: Conversion["form"],
  files: Conversion["files"] = new Map(),
): Conversion {
  return { source, form, files, provenance: new Map(), diagnostics: [], convert: toJson };
}

/**
 * The JSON value of a node by its shape, as the AWS CLI makes it (aws-cli 1.45.11): the walk follows the shape, so what the
 * model does not know is taken as it is. Problems that stop the CLI go to the conversion's diagnostics.
 */
export function toJson(conversion: Conversion, slot: Slot): JsonValue {
  const { shape } = slot;
  if (shape === undefined) return plainToJson(conversion, slot);
  recordOrigin(conversion, slot);
  switch (shape.kind) {
    case "structure":
      return structureToJson(conversion, slot, shape);
    case "list":
      return listToJson(conversion, slot, shape);
    case "map":
      return mapToJson(conversion, slot, shape);
    default:
      return scalarToJson(conversion, slot, shape);
  }
}
