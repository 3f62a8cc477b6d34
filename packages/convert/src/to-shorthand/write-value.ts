import { isObject } from "../json-object.ts";
import { needsConversion } from "../needs-conversion.ts";
import { writeList } from "./list.ts";
import { writePairs } from "./pairs.ts";
import { writeText } from "./scalar.ts";
import { scalarText } from "./scalar-text.ts";
import { prepend, type Writer } from "./writer.ts";
import { refuse, type Written } from "./written.ts";

/** Writes a value before what is written already. What shorthand cannot say becomes a diagnostic. */
export function writeValue(writer: Writer, written: Written): void {
  const { value, shape, pointer } = written;
  if (Array.isArray(value)) {
    if (needsConversion(shape))
      refuse(writer, pointer, "the AWS CLI dies of a list where a number or a boolean belongs");
    else writeList(writer, { ...written, items: value }, writeValue);
  } else if (shape?.kind === "list") {
    refuse(writer, pointer, "the AWS CLI makes a list of any other value here");
  } else if (!isObject(value)) {
    writeScalar(writer, written);
  } else if (needsConversion(shape)) {
    refuse(writer, pointer, "the AWS CLI dies of a hash where a number or a boolean belongs");
  } else {
    prepend(writer, "}");
    writePairs(writer, { members: value, shape, position: "entry", pointer }, writeValue);
    prepend(writer, "{");
  }
}

function writeScalar(writer: Writer, { value, shape, position, pointer }: Written): void {
  const scalar = scalarText(value, shape);
  if ("reason" in scalar) refuse(writer, pointer, scalar.reason);
  else if (!writeText(writer, scalar.text, position)) {
    refuse(writer, pointer, "a value that ends in a backslash cannot be quoted before another quoted value");
  }
}
