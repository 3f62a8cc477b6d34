import { asciiDigits } from "./digits.ts";
import { surrounding } from "./surrounding.ts";

/** Python refuses to read longer ones (3.11, `sys.get_int_max_str_digits`). */
const MaxDigits = 4300;

const Integer = new RegExp(`^${surrounding}([+-]?)([0-9]+(?:_[0-9]+)*)${surrounding}$`);

/**
 * The integer that Python's `int(text)` reads, which is how the AWS CLI reads one: `1_0` and digits of any script are
 * integers, `8.0` and `0x10` are not. Exact: beyond 2^53 a bigint. Undefined when the text is none.
 */
export function readInteger(text: string): number | bigint | undefined {
  const match = Integer.exec(asciiDigits(text));
  if (match === null) return undefined;
  const [, sign, written = ""] = match;
  const digits = written.replaceAll("_", "");
  if (digits.length > MaxDigits) return undefined;
  const magnitude = BigInt(digits);
  const value = sign === "-" ? -magnitude : magnitude;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
