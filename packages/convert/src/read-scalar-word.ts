import type { CliReport, Diagnostic, Source } from "@longhand/diagnostics";
import type { ScalarShape } from "@longhand/model";
import { readFloat } from "./coerce/float.ts";
import { readInteger } from "./coerce/integer.ts";
import { notANumber, notAnInteger } from "./diagnostics.ts";
import type { JsonValue } from "./json-value.ts";
import { type Reading, readingOf, stopped } from "./reading.ts";
import type { ItemStyle } from "./to-json/conversion.ts";
import { wholeOf } from "./whole-of.ts";

/** What a plain value is called, and where it belongs. */
interface ScalarTarget {
  readonly name: string;
  readonly item?: ItemStyle | undefined;
  readonly pointer?: string;
}

/** A word as a plain value: text as it stands, a number, or a boolean (anything but `false` and nothing is true). */
export function readScalarWord(target: ScalarTarget, { kind }: ScalarShape, word: Source): Reading {
  const { name, item, pointer = "" } = target;
  switch (kind) {
    case "integer":
    case "long":
      return numberOrNot(readInteger(word.text), pointer, word, (at, cli) =>
        notAnInteger(at, { name, item, written: word.text }, { cli }),
      );
    case "float":
    case "double":
      return numberOrNot(readFloat(word.text), pointer, word, (at, cli) =>
        notANumber(at, { name, item, written: word.text }, { cli }),
      );
    case "boolean":
      return readingOf(word.text !== "" && word.text.toLowerCase() !== "false", word, pointer);
    case "string":
    case "blob":
    case "timestamp":
      return readingOf(word.text, word, pointer);
    default:
      return kind satisfies never;
  }
}

type Refusal = (at: Diagnostic["at"], cli: CliReport) => Diagnostic;

function numberOrNot(value: JsonValue | undefined, pointer: string, word: Source, refusal: Refusal): Reading {
  if (value !== undefined) return readingOf(value, word, pointer);
  const at = wholeOf(word);
  return stopped([refusal(at, { kind: "crash", exception: "ValueError" })]);
}
