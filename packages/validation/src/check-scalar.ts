import type { Diagnostic } from "@longhand/diagnostics";
import type { ScalarShape } from "@longhand/model";
import { checkMaximum } from "./checks/above-maximum.ts";
import { checkMinimum } from "./checks/below-minimum.ts";
import { checkPattern } from "./checks/pattern-mismatch.ts";
import { checkTooLong } from "./checks/too-long.ts";
import { checkTooShort } from "./checks/too-short.ts";
import { checkKnownValue } from "./checks/unknown-value.ts";
import { reportWrongType } from "./checks/wrong-type.ts";
import { lengthOfBlob, lengthOfText } from "./length.ts";
import type { Visit } from "./visit.ts";

/** A value without parts: first its type, then its limits. */
export function checkScalar(visit: Visit<ScalarShape>): readonly Diagnostic[] {
  const { value, shape } = visit;
  switch (shape.kind) {
    case "string":
      return typeof value === "string" ? checkText(visit, value) : [reportWrongType(visit)];
    case "integer":
    case "long":
      return isInteger(value) ? checkNumber(visit, value) : [reportWrongType(visit)];
    case "float":
    case "double":
      return isNumber(value) ? checkNumber(visit, value) : [reportWrongType(visit)];
    case "boolean":
      return typeof value === "boolean" ? [] : [reportWrongType(visit)];
    case "blob":
      return isBlob(value) ? checkBlob(visit, value) : [reportWrongType(visit)];
    case "timestamp":
      // A text may be any of the many spellings of a date that the AWS CLI reads.
      return typeof value === "string" || isNumber(value) ? [] : [reportWrongType(visit)];
    default:
      return shape.kind satisfies never;
  }
}

/** A text of the wrong length is not looked at further; neither its pattern nor its values would say more. */
function checkText(visit: Visit<ScalarShape>, value: string): readonly Diagnostic[] {
  const length = lengthOfText(value);
  const wrongLength = checkTooShort(visit, length).concat(checkTooLong(visit, length));
  if (wrongLength.length > 0) return wrongLength;
  const wrongValue = checkKnownValue(visit, value);
  return wrongValue.length > 0 ? wrongValue : checkPattern(visit, value);
}

function checkNumber(visit: Visit<ScalarShape>, value: number | bigint): readonly Diagnostic[] {
  return checkMinimum(visit, value).concat(checkMaximum(visit, value));
}

function checkBlob(visit: Visit<ScalarShape>, value: string | Uint8Array): readonly Diagnostic[] {
  const length = lengthOfBlob(value);
  return checkTooShort(visit, length).concat(checkTooLong(visit, length));
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

function isInteger(value: unknown): value is number | bigint {
  return typeof value === "bigint" || Number.isInteger(value);
}

function isBlob(value: unknown): value is string | Uint8Array {
  return typeof value === "string" || value instanceof Uint8Array;
}
