import { badEscape } from "./bad-escape.ts";
import { badNumber } from "./bad-number.ts";
import { controlCharacter } from "./control-character.ts";
import { extraText } from "./extra-text.ts";
import { missingColon } from "./missing-colon.ts";
import { missingComma } from "./missing-comma.ts";
import { oddSpace } from "./odd-space.ts";
import type { Recogniser } from "./recogniser.ts";
import { tooDeep } from "./too-deep.ts";
import { trailingComma } from "./trailing-comma.ts";
import { unclosed } from "./unclosed.ts";
import { unquotedText } from "./unquoted-text.ts";
import { unterminatedString } from "./unterminated-string.ts";
import { wrongQuotes } from "./wrong-quotes.ts";

/** The first that answers wins: those that look at one certain character stand before those that take any. */
export const recognisers: readonly Recogniser[] = [
  // Faults inside one token.
  unterminatedString,
  controlCharacter,
  badEscape,
  tooDeep,
  // The wrong thing between tokens; only the last three take whatever is left of their reason.
  oddSpace,
  unclosed,
  trailingComma,
  badNumber,
  wrongQuotes,
  unquotedText,
  missingComma,
  missingColon,
  extraText,
];
