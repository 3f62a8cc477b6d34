/** Source: the bash manual, "Brace Expansion", and what bash 5.2 does: a sign is allowed in front of numbers, blanks are not. */
const sequence = /^(?:([+-]?\d+)\.\.([+-]?\d+)|([A-Za-z])\.\.([A-Za-z]))(?:\.\.([+-]?\d+))?$/;

/** From where to where a sequence counts, in which steps, and how a number of it is written. */
interface Steps {
  readonly first: number;
  readonly last: number;
  readonly step: number;
  readonly print: (value: number) => string;
}

/**
 * What bash makes of the text between braces without a comma, `1..3` or `a..e..2`; undefined where it leaves them alone. Of more
 * than `limit` texts only one more than that. Numbers beyond 2^53 are left alone as well.
 */
export function expandSequence(text: string, limit: number): readonly string[] | undefined {
  const steps = readSteps(text);
  if (steps === undefined) return undefined;
  const { first, last, step, print } = steps;
  const count = Math.floor(Math.abs(last - first) / step) + 1;
  const direction = first > last ? -step : step;
  return Array.from({ length: Math.min(count, limit + 1) }, (_, index) => print(first + index * direction));
}

function readSteps(text: string): Steps | undefined {
  const [found, from = "", to = "", letterFrom, letterTo, by = "1"] = sequence.exec(text) ?? [];
  if (found === undefined) return undefined;
  const step = Math.abs(Number(by)) || 1;
  if (letterFrom !== undefined && letterTo !== undefined) {
    return {
      first: letterFrom.charCodeAt(0),
      last: letterTo.charCodeAt(0),
      step,
      print: printLetter,
    };
  }
  const [first, last] = [Number(from), Number(to)];
  if (![first, last, step].every(Number.isSafeInteger)) return undefined;
  const width = [from, to].some((end) => /^-?0\d/.test(end)) ? Math.max(from.length, to.length) : 0;
  return { first, last, step, print: (value) => pad(value, width) };
}

/** Between `Z` and `a` there is a backslash, which the shell takes for one that quotes. */
function printLetter(code: number): string {
  return code === 0x5c ? "" : String.fromCharCode(code);
}

/** As C prints `%0*d`: the sign counts. */
function pad(value: number, width: number): string {
  const sign = value < 0 ? "-" : "";
  return sign + String(Math.abs(value)).padStart(width - sign.length, "0");
}
