import { readInteger } from "../coerce/integer.ts";
import { notAnInteger, notASingleValue } from "../diagnostics.ts";
import { wholeOf } from "../whole-of.ts";
import type { Finding } from "./finding.ts";
import type { OptionStep } from "./parse-words.ts";
import { nameOf } from "./word.ts";

/** An option that stands for no member, and whose word the AWS CLI gives to Python's `int()`. */
export function checkInteger(step: OptionStep | undefined): readonly Finding[] {
  if (step === undefined) return [];
  const { name, flag, values } = step;
  const [value] = values;
  if (value === undefined) {
    const cli = { kind: "crash", exception: "TypeError" } as const;
    return [{ diagnostic: notASingleValue(nameOf(flag), { name, kind: "an integer", found: "a list" }, { cli }) }];
  }
  if (readInteger(value.text) !== undefined) return [];
  const cli = { kind: "crash", exception: "ValueError" } as const;
  return [{ diagnostic: notAnInteger(wholeOf(value), { name, written: value.text }, { cli }) }];
}
