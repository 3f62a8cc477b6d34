import { type CommandReading, readCommand, readCommandLine, withHomeFixes } from "@longhand/convert";
import { applyEdits, type Diagnostic, type Source, toHome } from "@longhand/diagnostics";
import { cognitoIdp } from "@longhand/model";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../../harness/repository.ts";
import { askPython } from "../../model/installed-python.ts";
import { askBash, hasBash } from "./ask-bash.ts";

const settings = { services: new Map([["cognito-idp", cognitoIdp()]]) };

const pool = "aws cognito-idp update-user-pool --user-pool-id us-west-2_a";

function readLine(line: string | Source): CommandReading {
  return readCommandLine(line, settings);
}

/** A diagnostic as its code and what it points at in the pasted text. */
function inLine({ code, at }: Diagnostic): string {
  if (at.kind === "pointer") return `${code} ${at.pointer}`;
  const { source, range } = toHome(at.source, at.range);
  return `${code} ${source.text.slice(range.start, range.end)}`.trimEnd();
}

const places = suite("what is wrong with a command line, and where");

const placeRows: readonly (readonly [line: string, found: readonly string[]])[] = [
  [pool, []],
  [`  $ ${pool}`, []],
  [`% ${pool} # comment`, []],
  [`> ${pool}\n`, []],
  [`A=1 B='2 3' ${pool}`, []],
  [`sudo -E ${pool}`, []],
  [`aws-vault exec me -- ${pool}`, []],
  [`/usr/local/bin/${pool}`, []],
  [`$ ${pool} \\\n>   --mfa-configuration OFF`, []],
  [`${pool} \\\r\n  --pool-name 'a'\r\n`, []],
  ["", ["command/not-aws"]],
  ["  aws ", ["command/missing-service aws"]],
  [`aws ${pool}`, ["command/unknown-service aws"]],
  ["echo aws", ["command/not-aws echo"]],
  [`${pool} --pool-name 'a`, ["command/unclosed-in-shell '"]],
  [`${pool} --pool-name "$(date`, ['command/unclosed-in-shell "']],
  [`${pool} --pool-name a(b)`, ["command/shell-syntax ("]],
  [`${pool} | jq .`, ["command/several-commands jq ."]],
  [`cd /tmp && ${pool}; ls`, ["command/several-commands cd /tmp", "command/several-commands ls"]],
  [`for p in a b; do ${pool}; done`, []],
  [`${pool} > out.json 2>&1`, ["command/redirection > out.json", "command/redirection 2>&1"]],
  [`${pool} --pool-name a$B`, ["command/unknown-expansion $B"]],
  [`${pool} --pool-name "a $(date) b"`, ["command/unknown-expansion $(date)"]],
  [`${pool} --pool-name '$B' --mfa-configuration \\$B`, []],
  [`${pool} --pool-name ~/a`, ["command/unknown-expansion ~"]],
  [`${pool} --pool-name a~/b --mfa-configuration '~/a'`, []],
  [`${pool} --pool-name <a name>`, ["command/placeholder <a name>"]],
  [`${pool} --pool-name '<a name>'`, []],
  [`${pool} --pool-name "a <b>"`, []],
  [`${pool} --auto-verified-attributes {email,phone_number}`, ["command/unquoted-braces {email,phone_number}"]],
  [`${pool} --user-pool-tags [ab]*=c`, ["shape/json-object-expected [ab]*=c"]],
  [`${pool} --pool-name {1..9999}`, ["command/too-many-braces {1..9999}"]],
  [`${pool}\n--pool-name a`, ["command/not-continued --pool-name"]],
  [`${pool} --polices 'a'`, ["command/unknown-option --polices"]],
  [`${pool} --user-pool-tags 'a=b,c=d,a'`, ["shape/comma-made-a-list d,a"]],
  [`${pool} --user-pool-tags "\\"a\\"b"`, ['syntax/quoted-key \\"a\\"']],
  [`$ ${pool} \\\r\n  --user-pool-tags=$'a\\x3db}'`, ["syntax/bracket-in-value }"]],
];

for (const [line, found] of placeRows) {
  places(JSON.stringify(line), () => assert.equal(readLine(line).diagnostics.map(inLine), found));
}

places("a diagnostic that no edit of the line mends stays as it is", () => {
  const nowhere: Diagnostic = {
    code: "shape/wrong-type",
    severity: "error",
    message: "It is none.",
    at: { kind: "pointer", pointer: "/Policies", part: "value" },
    fix: { title: "Leave it out", edits: [] },
  };
  const { diagnostics } = readLine(`${pool} --user-pool-tags Team=$A}`);
  assert.ok(diagnostics.some(({ fix }) => fix !== undefined));
  assert.equal(withHomeFixes([nowhere, ...diagnostics]), [nowhere, ...diagnostics]);
});

places("a word of several places is one text: the brace that it came from is pointed at", () => {
  const line = `${pool} --policies P={A=1,Q=2}`;
  assert.equal(readLine(line).diagnostics.map(inLine).slice(0, 2), [
    "command/unquoted-braces P={A=1,Q=2}",
    "command/braces-expanded P={A=1",
  ]);
});

places("the line may itself be a part of a page", () => {
  const page = { name: "page.md", text: `    ${pool} --polices x` };
  const segments = [{ inner: 0, outer: { start: 4, end: page.text.length } }];
  const line = { name: "<snippet>", text: page.text.slice(4), home: { document: page, segments } };
  const [first] = readLine(line).diagnostics;
  assert.is(first && inLine(first), "command/unknown-option --polices");
});

places.run();

const fixes = suite("fixes of a command line");

const fixRows: readonly (readonly [rest: string, fixed: string])[] = [
  ["--pool-name a={b=1,c=2}", "--pool-name 'a={b=1,c=2}'"],
  ["--pool-name a={b=1,c='2 3'}", "--pool-name 'a={b=1,c=2 3}'"],
  ["--pool-name a={b=$C,d=1}", '--pool-name "a={b=$C,d=1}"'],
  ["--pool-name a={b='$C',d=e\\'s}", `--pool-name 'a={b=$C,d=e'\\''s}'`],
  ["\n  --mfa-configuration OFF", " \\\n  --mfa-configuration OFF"],
  ["\\  \n--mfa-configuration OFF", " \\\n  --mfa-configuration OFF"],
];

for (const [rest, fixed] of fixRows) {
  fixes(JSON.stringify(rest), () => {
    const line = `${pool} ${rest}`;
    const [first] = readLine(line).diagnostics;
    const text = first?.fix && applyEdits(line, first.fix.edits);
    assert.is(text, fixed.startsWith(" ") ? pool + fixed : `${pool} ${fixed}`);
    const left = readLine(text ?? "").diagnostics.map(({ code }) => code);
    assert.not(first !== undefined && left.includes(first.code));
  });
}

fixes("no quotes are put around quotes that the shell still has to look into", () => {
  const [first] = readLine(`${pool} --pool-name {"$A",b}`).diagnostics;
  assert.is(first?.code, "command/unquoted-braces");
  assert.is(first?.fix, undefined);
});

fixes.run();

const requests = suite("the request of a command line");

/** Every way to keep the shell from a value, in the manner of AWS's own pages. */
const quoting = String.raw`$ aws cognito-idp update-user-pool --user-pool-id us-west-2_EXAMPLE \
>   --policies PasswordPolicy=\{MinimumLength=8,RequireSymbols=true\} \
>   --auto-verified-attributes "phone_number" "email" \
>   --verification-message-template \{\"SmsMessage\":\""Your code is {####}"\",\"DefaultEmailOption\":\"CONFIRM_WITH_CODE\"\} \
>   --user-attribute-update-settings AttributesRequireVerificationBeforeUpdate="email","phone_number" \
>   --user-pool-tags '{"Motto": "it'\''s"}' \
>   --sms-authentication-message $'Code:\n{####}' \
>   --account-recovery-setting RecoveryMechanisms=\[\{Priority=1,Name="verified_email"\}\]`;

requests("quotes and escapes of every kind", () => {
  const { request, diagnostics } = readLine(quoting);
  assert.equal(diagnostics, []);
  assert.equal(request, {
    UserPoolId: "us-west-2_EXAMPLE",
    Policies: { PasswordPolicy: { MinimumLength: 8, RequireSymbols: true } },
    AutoVerifiedAttributes: ["phone_number", "email"],
    VerificationMessageTemplate: { SmsMessage: "Your code is {####}", DefaultEmailOption: "CONFIRM_WITH_CODE" },
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email", "phone_number"] },
    UserPoolTags: { Motto: "it's" },
    SmsAuthenticationMessage: "Code:\n{####}",
    AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: "verified_email" }] },
  });
});

requests("braces that the shell expands are expanded", () => {
  const { request } = readLine(`${pool} --auto-verified-attributes {email,phone_number}`);
  assert.equal(request, { UserPoolId: "us-west-2_a", AutoVerifiedAttributes: ["email", "phone_number"] });
});

/** The first `aws` command of a page, to the empty line behind it. */
function commandOf(page: string): string {
  const [command = ""] = page.slice(page.indexOf("aws cognito-idp")).split(/\n\s*\n/);
  return command.trimEnd();
}

const installedPage = `
import json, os, sys, awscli
path = os.path.join(os.path.dirname(awscli.__file__), 'examples', 'cognito-idp', 'update-user-pool.rst')
print(json.dumps(open(path, encoding='utf-8').read() if os.path.exists(path) else None))
`;

const pages = [
  { name: "our example of every option", text: readText("examples/update-user-pool.sh") },
  { name: "AWS's own example, from the installed AWS CLI", text: askPython(installedPage, null) },
];

for (const { name, text } of pages) {
  if (!hasBash || typeof text !== "string") {
    console.log(`skipped: ${name}`);
    continue;
  }
  requests(`${name}: as of the words that bash passes`, () => {
    const line = commandOf(text);
    const [words = []] = askBash([line]);
    const { request } = readLine(line);
    assert.ok(Object.keys(request ?? {}).length > 10);
    assert.equal(request, readCommand(words, settings).request);
  });
}

requests.run();

const properties = suite("any command line");

properties("is read without an exception, and every place is in it", () => {
  const pieces = fc.constantFrom(
    ..."{}',\"\\$`()<>|&;#~!=[]*? \t\r\na1",
    "--policies",
    "aws",
    "$(",
    "<<E\n",
    "${",
    "😀",
  );
  const rest = fc.array(pieces, { maxLength: 30 }).map((found) => found.join(""));
  fc.assert(
    fc.property(fc.constantFrom("", "$ ", `${pool} `, `> ${pool} --user-pool-tags `), rest, (head, tail) => {
      const line = head + tail;
      for (const { at, fix } of readLine(line).diagnostics) {
        if (at.kind !== "range") continue;
        const { source, range } = toHome(at.source, at.range);
        assert.is(source.text, line);
        assert.ok(0 <= range.start && range.start <= range.end && range.end <= line.length);
        if (fix !== undefined) applyEdits(at.source.text, fix.edits);
      }
    }),
    { numRuns: 2000 },
  );
});

properties("of many braces or words ends, which it would not in other than linear time", () => {
  for (const line of ["{".repeat(50_000), "{a,b}".repeat(50_000), `a=${"{a,".repeat(40_000)}`, "$A".repeat(50_000)]) {
    assert.ok(readLine(`${pool} --pool-name ${line}`).operation, line.slice(0, 20));
  }
});

properties.run();
