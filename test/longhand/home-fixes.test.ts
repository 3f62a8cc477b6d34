import { splitCommandLine } from "@longhand/convert";
import { applyEdits, type Diagnostic } from "@longhand/diagnostics";
import * as fc from "fast-check";
import { readCommand } from "longhand";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { volume } from "../harness/volume.ts";

const pool = "aws cognito-idp update-user-pool --user-pool-id us-west-2_a";

function found(line: string): readonly Diagnostic[] {
  return readCommand(line).diagnostics;
}

const rows: readonly (readonly [name: string, line: string, fixed: readonly string[]])[] = [
  [
    "in its own quotes",
    `${pool} --policies 'PasswordPolicy={MinimumLenght=8}'`,
    [`${pool} --policies 'PasswordPolicy={MinimumLength=8}'`],
  ],
  [
    "in double quotes with escapes",
    `${pool} --sms-configuration "SnsCallerAr=arn,ExternalId=\\"a b\\""`,
    [`${pool} --sms-configuration "SnsCallerArn=arn,ExternalId=\\"a b\\""`],
  ],
  ["without quotes", `${pool} --mfa-configuration OPTIONL`, [`${pool} --mfa-configuration OPTIONAL`]],
  ["behind an equals sign", `${pool} --mfa-configuration=OPTIONL`, [`${pool} --mfa-configuration=OPTIONAL`]],
  [
    "behind a prompt, in one of several lines",
    `$ ${pool} \\\n>   --mfa-configuration OPTIONL \\\n>   --pool-name a`,
    [`$ ${pool} \\\n>   --mfa-configuration OPTIONAL \\\n>   --pool-name a`],
  ],
  [
    "quoted anew, where the new text needs other quotes",
    `${pool} --verification-message-template EmailMessage=a,b`,
    [`${pool} --verification-message-template "EmailMessage='a,b'"`],
  ],
  [
    "in ANSI-C quotes",
    `${pool} --policies $'PasswordPolicy={\\x4dinimumLenght=8}'`,
    [`${pool} --policies 'PasswordPolicy={MinimumLength=8}'`],
  ],
  ["not where the shell puts something in", `${pool} --policies "PasswordPolicy={MinimumLenght=$N}"`, []],
  ["not where one word became several", `${pool} --auto-verified-attributes {emal,phone_number}`, []],
];

const fixes = suite("fixes of a pasted line");

for (const [name, line, fixed] of rows) {
  fixes(`${name}: ${line}`, () => {
    const problems = found(line).filter(({ code }) => code !== "command/unquoted-braces");
    const lines = problems.flatMap(({ homeFix }) => (homeFix === undefined ? [] : [applyEdits(line, homeFix.edits)]));
    assert.equal(lines, fixed);
  });
}

/** Texts of options that have something to mend. */
const slips = fc.oneof(
  fc.constantFrom(
    ["--policies", "PasswordPolicy={MinimumLenght=8,RequireSymbol=true}"],
    ["--policies", '{"PasswordPolicy": {"MinimumLenght": 8}}'],
    ["--verification-message-template", "EmailMessage=It's {####}, really"],
    ["--sms-configuration", 'SnsCallerAr="a b",ExternalId=it\'s'],
    ["--account-recovery-setting", "RecoveryMechanisms={Priority=1,Name=verified_emal}"],
    ["--mfa-configuration", "OPTIONL"],
    ["--user-pool-tags", "Team=a,,Area=b"],
  ),
  fc
    .tuple(fc.constantFrom("Team", "a b", "$x", "`"), fc.string({ unit: "grapheme", maxLength: 12 }))
    .map(([key, value]) => ["--verification-message-template", `EmailMesage=${value},SmsMessage=${key}`]),
);

type Quote = "single" | "double" | "bare" | "ansi";

/** A text as a shell reads it back, each piece in quotes of its own. */
function quoted(text: string, quotes: readonly Quote[]): string {
  const size = Math.max(1, Math.ceil(text.length / quotes.length));
  return quotes.map((quote, index) => piece(text.slice(index * size, (index + 1) * size), quote)).join("");
}

function piece(text: string, quote: Quote): string {
  switch (quote) {
    case "single":
      return `'${text.replaceAll("'", "'\\''")}'`;
    case "double":
      return `"${text.replaceAll(/["$`\\]/g, "\\$&")}"`;
    case "ansi":
      return `$'${text.replaceAll(/['\\]/g, "\\$&").replaceAll("\n", "\\n")}'`;
    case "bare":
      return text.replaceAll("\n", "'\n'").replaceAll(/[^\w\n']/g, "\\$&");
    default:
      return quote satisfies never;
  }
}

const lines = fc
  .tuple(
    slips,
    fc.array(fc.constantFrom<Quote>("single", "double", "bare", "ansi"), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(" ", "=", " \\\n  "),
    fc.constantFrom("", "$ ", "sudo "),
  )
  .map(
    ([[option = "", text = ""], quotes, between, prompt]) =>
      `${prompt}${pool} ${option}${between}${quoted(text, quotes)}`,
  );

function wordsOf(line: string): readonly string[] {
  return splitCommandLine(line).words?.map(({ text }) => text) ?? [];
}

fixes("a line with its fix is read as the same words, one of them fixed", () => {
  let count = 0;
  const property = fc.property(lines, (line) => {
    const before = wordsOf(line);
    for (const { at, fix, homeFix } of found(line)) {
      if (homeFix === undefined || fix === undefined || at.kind !== "range") continue;
      count += 1;
      const value = applyEdits(at.source.text, fix.edits);
      const after = wordsOf(applyEdits(line, homeFix.edits));
      const changed = after.filter((word, index) => word !== before[index]);
      assert.is(after.length, before.length);
      assert.ok(changed.length < 2, line);
      for (const word of changed) assert.ok(word === value || word.endsWith(`=${value}`), `${line}\n${word}`);
      if (changed.length === 0) assert.is(value, at.source.text);
    }
  });
  fc.assert(property, { numRuns: volume(500, 20_000), seed: Number(process.env["LONGHAND_SEED"] ?? 1) });
  assert.ok(count > 200, String(count));
});

fixes("nearly every fix of a word that the shell only passes on can be written in the line", () => {
  const sample = fc.sample(lines, { numRuns: 300, seed: 7 });
  const all = sample.flatMap((line) => found(line).filter(({ fix }) => fix !== undefined));
  const written = all.filter(({ homeFix }) => homeFix !== undefined);
  assert.is(written.length, all.length);
});

fixes("the fixed line has the problem no more", () => {
  const count = (line: string, code: string) => found(line).filter((one) => one.code === code).length;
  for (const [, line] of rows) {
    for (const { code, homeFix } of found(line)) {
      if (homeFix === undefined) continue;
      assert.is(count(applyEdits(line, homeFix.edits), code), count(line, code) - 1, line);
    }
  }
});

fixes.run();
