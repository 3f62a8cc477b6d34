import type { CliReport, Diagnostic, Source } from "@longhand/diagnostics";
import type { ScalarShape } from "@longhand/model";
import { readFloat } from "./coerce/float.ts";
import { readInteger } from "./coerce/integer.ts";
import { notANumber, notAnInteger } from "./diagnostics.ts";
import type { JsonValue } from "./json-value.ts";
import { type Reading, readingOf, stopped } from "./reading.ts";
import { wholeOf } from "./whole-of.ts";

/** A word as a plain value: text as it stands, a number, or a boolean (anything but `false` and nothing is true). */
export function readScalarWord(name: string, { kind }: ScalarShape, word: Source): Reading {
  switch (kind) {
    case "integer":
    case "long":
      return numberOrNot(readInteger(word.text), word, (at, cli) =>
        notAnInteger(at, { name, written: word.text }, { cli }),
      );
    case "float":
    case "double":
      return numberOrNot(readFloat(word.text), word, (at, cli) =>
        notANumber(at, { name, written: word.text }, { cli }),
      );
    case "boolean":
      return readingOf(word.text !== "" && word.text.toLowerCase() !== "false", word);
    case "string":
    case "blob":
    case "timestamp":
      return readingOf(word.text, word);
    default:
      return kind satisfies never;
  }
}

type Refusal = (at: Diagnostic["at"], cli: CliReport) => Diagnostic;

function numberOrNot(value: JsonValue | undefined, word: Source, refusal: Refusal): Reading {
  if (value !== undefined) return readingOf(value, word);
  const at = wholeOf(word);
  return stopped([refusal(at, { kind: "crash", exception: "ValueError" })]);
}
