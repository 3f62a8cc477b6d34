import { execFileSync } from "node:child_process";
import { cmd, posix, powershell, type Shell } from "@longhand/convert";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("quoting for a shell");

const rows: readonly [shell: Shell, word: string, typed: string | undefined][] = [
  [posix, "a=b", "a=b"],
  [posix, "", "''"],
  [posix, "a b", "'a b'"],
  [posix, "PasswordPolicy={MinimumLength=8}", "'PasswordPolicy={MinimumLength=8}'"],
  [posix, "it's", `"it's"`],
  [posix, "it's $5", `'it'\\''s $5'`],
  [posix, "~", "'~'"],
  [posix, "=ls", "'=ls'"],
  [posix, "a\0b", undefined],
  [powershell, "a=b", "'a=b'"],
  [powershell, "email", "email"],
  [powershell, "it's", "'it''s'"],
  [powershell, "it’s", "'it’’s'"],
  [powershell, "a,b", "'a,b'"],
  [cmd, "a=b", "a=b"],
  [cmd, "a b", '"a b"'],
  [cmd, "a&b", '"a&b"'],
  [cmd, "a\\", "a\\"],
  [cmd, "a b\\", '"a b\\\\"'],
  [cmd, '{"a":1}', '^"{\\^"a\\^":1}^"'],
  [cmd, "100%", '^"100^%^"'],
  [cmd, "a\nb", undefined],
];

for (const [shell, word, typed] of rows) {
  test(`${shell.name}: ${JSON.stringify(word)}`, () => assert.is(shell.quote(word), typed));
}

test("a real sh hands a program the very words", () => {
  const words = fc.array(fc.string({ unit: "binary" }).filter((word) => !/[\0\ud800-\udfff]/.test(word)));
  fc.assert(
    fc.property(words, (list) => {
      const line = list.map((word) => posix.quote(word)).join(" ");
      const output = execFileSync("sh", ["-c", `printf '<%s>\\n\\0' ${line}`], { encoding: "utf8" });
      const expected = list.length === 0 ? "<>\n\0" : list.map((word) => `<${word}>\n\0`).join("");
      assert.is(output, expected);
    }),
    { numRuns: 200 },
  );
});

test.run();
