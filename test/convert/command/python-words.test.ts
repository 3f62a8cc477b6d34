import { readCommand } from "@longhand/convert";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { weatherServices } from "../reports/weather-station.ts";

/*
 * What Python 3.11 makes of words where the AWS CLI speaks of them: how it quotes them (`repr`), and which names resemble them
 * (`difflib.get_close_matches` with a cutoff of 0.8). Each row was asked of Python.
 */

const words = suite("words in Python's messages");

const quoted: readonly (readonly [word: string, repr: string])[] = [
  ["a", "'a'"],
  ["a b", "'a b'"],
  ["it's", `"it's"`],
  ['say "hi"', `'say "hi"'`],
  [`it's "x"`, `'it\\'s "x"'`],
  ["a\\b", "'a\\\\b'"],
  ["it's\\", `"it's\\\\"`],
  ["\n\r\t", "'\\n\\r\\t'"],
  ["\0\x01\x0b\x1f\x7f", "'\\x00\\x01\\x0b\\x1f\\x7f'"],
  ["\x80\x9f\xa0\xad", "'\\x80\\x9f\\xa0\\xad'"],
  ["é ÿ", "'é ÿ'"],
  ["\u0378\u0600", "'\\u0378\\u0600'"],
  ["\u200b\u2028\u3000", "'\\u200b\\u2028\\u3000'"],
  ["\ud800", "'\\ud800'"],
  ["\ue000\ufeff\uffff", "'\\ue000\\ufeff\\uffff'"],
  ["😀", "'😀'"],
  ["\u{e0001}\u{10ffff}", "'\\U000e0001\\U0010ffff'"],
];

for (const [word, repr] of quoted) {
  words(`${JSON.stringify(word)} is quoted as ${repr}`, () => {
    assert.is(
      messageOf(["weather", "report", `--dry=${word}`], weatherServices()),
      `argument --dry: ignored explicit argument ${repr}`,
    );
  });
}

const resembling: readonly (readonly [word: string, names: readonly string[], close: readonly string[]])[] = [
  ["abcde", ["abcdx", "abxde", "xbcde", "abcd", "abcdef"], ["abcdef", "abcd", "xbcde"]],
  ["abcde", ["xbcde", "abxde", "abcdx"], ["xbcde", "abxde", "abcdx"]],
  ["abcdf", ["abcdx", "xbcdf", "abxdf"], ["xbcdf", "abxdf", "abcdx"]],
  ["abcd", ["abcx", "abxd", "xbcd"], []],
  ["reprt", ["reports", "rport", "report"], ["report", "reports", "rport"]],
  ["abcdefgh", ["abcdefghijkl", "abcdefghijklm", "abxcdexfgh"], ["abxcdexfgh", "abcdefghijkl"]],
  ["ab", ["abc", "ba", "b"], ["abc"]],
  // Of blocks of one length the first one counts.
  ["bacc", ["baacac"], ["baacac"]],
  ["cbcbcb", ["bbcb"], []],
  ["bcbab", ["bbacb"], ["bbacb"]],
  ["bbbaca", ["babbca"], []],
];

for (const [word, names, close] of resembling) {
  words(`of ${names.join(", ")}, ${close.join(", ") || "none"} resemble ${word}`, () => {
    const [service] = weatherServices().values();
    if (service === undefined) throw new Error("no service");
    const message = messageOf([word], new Map(names.map((name) => [name, service])));
    const [, list = ""] = message.split("maybe you meant:\n\n");
    assert.equal(
      [...list.matchAll(/ {2}\* (\w+)/g)].map(([, name]) => name),
      close,
    );
  });
}

words.run();

/** What the AWS CLI says of a command, without the usage before it. */
function messageOf(argv: readonly string[], services: ReturnType<typeof weatherServices>): string {
  return readCommand(argv, { services }).refusal?.message ?? "";
}
