import { applyEdits } from "@longhand/diagnostics";
import { cognitoIdp } from "@longhand/model";
import { analyse, examples, marksOf, outlineOf, problemsOf, rowAt } from "@longhand/playground";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const [{ state: example }] = examples;
const start = "aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa";

function read(text: string) {
  return analyse({ ...example, text }, cognitoIdp());
}

/** What is written behind the pool, the code whose fix is taken, and what is written then: in quotes, escaped, or as it was. */
const fixes: readonly (readonly [written: string, code: string, fixed: string])[] = [
  ["--mfa-configuration ONN", "shape/unknown-value", "--mfa-configuration ON"],
  ["--mfa-configuration 'ONN'", "shape/unknown-value", "--mfa-configuration 'ON'"],
  [
    "--policies 'PasswordPolicy={MinimumLenght=8}'",
    "shape/unknown-member",
    "--policies 'PasswordPolicy={MinimumLength=8}'",
  ],
  [
    "--policies PasswordPolicy=\\{MinimumLenght=8\\}",
    "shape/unknown-member",
    "--policies PasswordPolicy=\\{MinimumLength=8\\}",
  ],
  [
    "--policies 'PasswordPolicy={MinimumLength=8'",
    "syntax/unclosed-bracket",
    "--policies 'PasswordPolicy={MinimumLength=8}'",
  ],
  [
    "--policies PasswordPolicy={MinimumLength=8,RequireSymbols=true}",
    "command/unquoted-braces",
    "--policies 'PasswordPolicy={MinimumLength=8,RequireSymbols=true}'",
  ],
];

const problems = suite("playground: problems");

for (const [written, code, fixed] of fixes) {
  problems(`${code} in ${written}`, () => {
    const line = `${start} ${written}`;
    const problem = problemsOf(read(line)).find((one) => one.code === code);
    const changes = problem?.fix?.changes.map(({ newText, ...range }) => ({ range, newText })) ?? [];
    assert.is(applyEdits(line, changes), `${start} ${fixed}`);
    assert.ok(problemsOf(read(`${start} ${fixed}`)).every((one) => one.code !== code));
  });
}

problems("a fix stays behind the prompt that was pasted", () => {
  const line = `$ ${start} \\\n> --mfa-configuration ONN`;
  const [problem] = problemsOf(read(line));
  assert.equal(problem?.fix?.changes, [{ start: line.length - 3, end: line.length, newText: "ON" }]);
});

problems("where the shell has something to put into a word, its fix is not offered", () => {
  const found = problemsOf(read(`${start} --policies "PasswordPolicy={MinimumLenght=$LENGTH"`));
  assert.ok(found.length > 0);
  assert.ok(found.every(({ fix }) => fix === undefined || fix.changes.every(({ newText }) => !newText.includes("{"))));
});

problems("places, colours and the tree lie within the text, whatever it is", () => {
  const pieces = fc.constantFrom(
    start,
    " ",
    "'",
    '"',
    "\\",
    "{",
    "}",
    "[",
    ",",
    "=",
    "--policies ",
    "a",
    "\n",
    "$(",
    "8",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom("command", "value"), (parts, mode) => {
      const text = parts.join("");
      const analysis = analyse({ ...example, mode, text }, cognitoIdp());
      const rows = outlineOf(analysis);
      const ranges = [...problemsOf(analysis), ...rows].map(({ range }) => range);
      for (const { start: from, end } of [...ranges, ...marksOf(analysis)]) {
        assert.ok(0 <= from && from <= end && end <= text.length, `${from} to ${end} in ${JSON.stringify(text)}`);
      }
      const row = rowAt(rows, text.length);
      assert.ok(row === undefined || rows[row] !== undefined);
    }),
  );
});

problems.run();
