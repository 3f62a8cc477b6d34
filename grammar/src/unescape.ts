import { Code } from "./characters.ts";

/**
 * From this length on the characters are copied to an array: 5 ns each, and no garbage. Strings are faster on short texts, but
 * take 14 to 30 ns a character in a long one that is full of escapes.
 */
const LongText = 2_000;

/** Every backslash before a comma dropped; no other backslash is an escape. */
export function dropCommaEscapes(text: string): string {
  if (text.length < LongText) return text.replaceAll("\\,", ",");
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // A comma takes the place of the backslash before it.
    if (code === Code.comma && text.charCodeAt(at - 1) === Code.backslash) length -= 1;
    units[length] = code;
    length += 1;
  }
  return textOf(units.subarray(0, length));
}

/** Every backslash before this quote dropped, and then of every two backslashes one. */
export function dropQuoteEscapes(text: string, quote: "'" | '"'): string {
  const code = quote.charCodeAt(0);
  if (text.length < LongText) return joinPieces(text, code);
  const units = new Uint16Array(text.length);
  let length = 0;
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === Code.backslash) {
      run += 1;
      continue;
    }
    length = writeRun(units, length, unit === code && run > 0 ? run - 1 : run);
    run = 0;
    units[length] = unit;
    length += 1;
  }
  return textOf(units.subarray(0, writeRun(units, length, run)));
}

/** Between runs of backslashes the text stays as it is: on short texts a third of the time of two `replaceAll`. */
function joinPieces(text: string, quote: number): string {
  let result = "";
  let at = 0;
  for (let start = text.indexOf("\\"); start !== -1; start = text.indexOf("\\", at)) {
    let end = start + 1;
    while (text.charCodeAt(end) === Code.backslash) end += 1;
    const run = text.charCodeAt(end) === quote ? end - start - 1 : end - start;
    result += text.slice(at, start) + "\\".repeat((run + 1) >> 1);
    at = end;
  }
  return result + text.slice(at);
}

/** Of a run of backslashes every two become one, and an odd one stays. Returns where the next character goes. */
function writeRun(units: Uint16Array, length: number, run: number): number {
  const end = length + ((run + 1) >> 1);
  for (let at = length; at < end; at += 1) units[at] = Code.backslash;
  return end;
}

/** In pieces, because a call takes only so many arguments. A TextDecoder would replace surrogates that stand alone. */
function textOf(units: Uint16Array): string {
  const piece = 8_192;
  let text = "";
  for (let at = 0; at < units.length; at += piece) {
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, at + piece));
  }
  return text;
}
