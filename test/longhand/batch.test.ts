import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../harness/repository.ts";
import { runLonghand } from "./run-longhand.ts";

const model = readText("test/golden/cognito-idp.recorded.json");

/** The answers to lines, without the diagnostics beside them. */
async function answer(lines: readonly string[]): Promise<readonly unknown[]> {
  const { stdout, stderr, exitCode } = await runLonghand(["batch"], {
    stdin: lines.map((line) => `${line}\n`).join(""),
  });
  assert.equal([stderr, exitCode], ["", 0]);
  return readAnswers(stdout).map(({ diagnostics: _, ...rest }) => rest);
}

function readAnswers(stdout: string): readonly Readonly<Record<string, unknown>>[] {
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

interface Row {
  readonly name: string;
  readonly line: string;
  readonly answers: object;
}

const rows: readonly Row[] = [
  { name: "shorthand alone", line: '{"text":"a=b,c"}', answers: { ok: { a: ["b", "c"] } } },
  {
    name: "a syntax error, its index in code points",
    line: '{"text":"😀"}',
    answers: {
      error: {
        code: "syntax/key-character",
        kind: "syntax",
        expected: "=",
        received: "😀",
        index: 0,
      },
    },
  },
  {
    name: "an option",
    line: '{"option":"--policies","args":["PasswordPolicy={MinimumLength=8}"]}',
    answers: { ok: { PasswordPolicy: { MinimumLength: 8 } } },
  },
  {
    name: "an option of another operation",
    line: '{"option":"--limit","args":["7"],"operation":"list-groups"}',
    answers: { ok: 7 },
  },
  {
    name: "an integer beyond 2^53",
    line: '{"option":"--policies","args":["PasswordPolicy={MinimumLength=9007199254740993}"]}',
    answers: { ok: { PasswordPolicy: { MinimumLength: { $int: "9007199254740993" } } } },
  },
  {
    name: "a number that JSON does not have",
    line: '{"option":"--user-pool-tags","args":["{\\"a\\": NaN, \\"b\\": -Infinity}"]}',
    answers: { ok: { a: { $float: "nan" }, b: { $float: "-inf" } } },
  },
  {
    name: "what an earlier answer recorded is passed over",
    line: '{"text":"a=b","ok":{"a":"c"},"mode":"syntax"}',
    answers: { ok: { a: "b" } },
  },
];

const command = ["cognito-idp", "update-user-pool", "--user-pool-id", "us-west-2_aaaaaaaaa"];

/** The words behind a command that needs no more, and the answer. */
const commands: readonly (readonly [words: readonly string[], answers: object])[] = [
  [
    ["--mfa-configuration", "OFF"],
    { ok: { operation: "UpdateUserPool", params: { UserPoolId: "us-west-2_aaaaaaaaa", MfaConfiguration: "OFF" } } },
  ],
  [["--generate-cli-skeleton"], { ok: { shows: "skeleton" } }],
  [["--polices", "a=b"], { error: { code: "command/unknown-option", kind: "command", rc: 255 } }],
  [["--policies"], { error: { code: "command/missing-word", kind: "command", rc: 2 } }],
  [
    ["--policies", "a=b}"],
    { error: { code: "syntax/bracket-in-value", kind: "command", rc: 255, expected: ",", received: "}", index: 3 } },
  ],
  [
    ["--policies", "PasswordPolicy={MinimumLength=4}"],
    { error: { code: "shape/below-minimum", kind: "command", rc: 255 } },
  ],
  [["--policies", "file://x"], { error: { code: "command/file-refused" } }],
];

const batch = suite("batch");

for (const [words, answers] of commands) {
  batch(`a command with ${words.join(" ")}`, async () => {
    const [given] = await answer([JSON.stringify({ argv: [...command, ...words] })]);
    assert.equal(withoutMessage(given), answers);
  });
}

for (const { name, line, answers } of rows) {
  batch(name, async () => {
    const [given] = await answer([line]);
    assert.equal(withoutMessage(given), answers);
  });
}

/** An error without its sentence, which the tests of its code hold. */
function withoutMessage(given: unknown): unknown {
  const text = JSON.stringify(given, (name, value: unknown) => (name === "message" ? undefined : value));
  return JSON.parse(text);
}

batch("a command line is answered as its words are", async () => {
  const line =
    "$ aws cognito-idp update-user-pool \\\r\n --user-pool-id us-west-2_a --policies 'PasswordPolicy={MinimumLength=8}'";
  const words = [...command.slice(0, 3), "us-west-2_a", "--policies", "PasswordPolicy={MinimumLength=8}"];
  const [first, second] = await answer([JSON.stringify({ command: line }), JSON.stringify({ argv: words })]);
  assert.equal(first, second);
  assert.equal(first, {
    ok: {
      operation: "UpdateUserPool",
      params: { UserPoolId: "us-west-2_a", Policies: { PasswordPolicy: { MinimumLength: 8 } } },
    },
  });
});

const broken: readonly (readonly [line: string, code: string, says: string])[] = [
  ["a=b", "command/not-a-request", "it is no JSON (<line>:1:1: "],
  ['{"text":"a=b",}', "command/not-a-request", "comma"],
  ['{"text":NaN}', "command/not-a-request", "numbers are decimal"],
  ["[]", "command/not-a-request", "it is no JSON object"],
  ["{}", "command/not-a-request", "it asks for nothing"],
  ['{"text":1}', "command/not-a-request", "`text` is no text"],
  ['{"text":"a=b","argv":[]}', "command/not-a-request", "several things at once"],
  ['{"option":"--policies"}', "command/not-a-request", "`args` is no list of texts"],
  ['{"option":"--policies","args":["a=b"],"operation":7}', "command/not-a-request", "`operation` is no text"],
  ['{"argv":"aws"}', "command/not-a-request", "`argv` is no list of texts"],
  ['{"command":["aws"]}', "command/not-a-request", "`command` is no text"],
  ['{"command":"aws cognito-idp"}', "command/missing-operation", "are required: operation"],
  ['{"command":"ls"}', "command/not-aws", "does not run `aws`"],
  ['{"option":"--polices","args":["a=b"]}', "command/unknown-option", "`--polices`"],
  ['{"option":"--policies","args":["a=b"],"operation":"x"}', "command/unknown-operation", "`x`"],
  ['{"option":"--policies","args":["file:///etc/passwd"]}', "command/file-refused", "not read here"],
  ['{"text":"a@=file:///etc/passwd"}', "command/file-refused", "not read here"],
  ['{"model":7}', "command/not-a-request", "Expected a service model"],
  ['{"model":{"service":{},"operations":{},"shapes":{}}}', "command/not-a-request", "at `/service/id`"],
];

for (const [line, code, says] of broken) {
  batch(`${line} is answered with ${code}, and the next line is read`, async () => {
    const { stdout } = await runLonghand(["batch"], { stdin: `${line}\n{"text":"a=b"}\n` });
    const [refused, next] = readAnswers(stdout);
    const { error } = JSON.parse(JSON.stringify(refused));
    assert.is(error.code, code);
    assert.match(error.message, says);
    assert.equal(next, { ok: { a: "b" } });
  });
}

batch("a line that is not UTF-8 spoils itself alone", async () => {
  const stdin = Buffer.concat([Buffer.from([0x7b, 0xff, 0x0a]), Buffer.from('{"text":"a=b"}')]);
  const { stdout } = await runLonghand(["batch"], { stdin });
  const [refused, next] = readAnswers(stdout);
  assert.match(JSON.stringify(refused), "The line is no request: it is not UTF-8 text.");
  assert.equal(next, { ok: { a: "b" } });
});

batch("chunks may end anywhere, within a character too", async () => {
  const bytes = Buffer.from(`{"text":"a='\u{1f600}'"}\n\n{"text":"b='é'"}\n{"text":"c=d"}`);
  for (const size of [1, 2, 3, 7, 64]) {
    const count = Math.ceil(bytes.length / size);
    const stdin = Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
    const { stdout } = await runLonghand(["batch"], { stdin });
    assert.equal(readAnswers(stdout), [{ ok: { a: "\u{1f600}" } }, { ok: { b: "é" } }, { ok: { c: "d" } }]);
  }
});

batch("empty lines are passed over; U+2028 and a carriage return end no line", async () => {
  assert.equal(await answer(["", " ", '{"text":"a=\u2028b"}\r', ""]), [{ ok: { a: "\u2028b" } }]);
});

batch("a finding of the service's limits stands beside what the AWS CLI would accept", async () => {
  const line = '{"option":"--policies","args":["PasswordPolicy={MinimumLength=4}"]}';
  const { stdout } = await runLonghand(["batch"], { stdin: line });
  const [given] = readAnswers(stdout);
  assert.equal(given?.["ok"], { PasswordPolicy: { MinimumLength: 4 } });
  assert.match(JSON.stringify(given?.["diagnostics"]), '"code":"shape/below-minimum"');
});

batch("a header line brings a model for the lines after it", async () => {
  const dcr = '{"option":"--dcr-configuration","args":["EnableStatus=Enabled"]}';
  const [before, header, after] = await answer([dcr, JSON.stringify({ model: JSON.parse(model) }), dcr]);
  assert.equal(before, { ok: { EnableStatus: "Enabled" } });
  assert.equal(header, { ok: { model: "cognito-idp", operations: 3 } });
  assert.match(JSON.stringify(after), "command/unknown-option");
});

batch("--json makes one document of the answers", async () => {
  const { stdout } = await runLonghand(["batch", "--json"], { stdin: '{"text":"a=b"}\n{"text":"c=d"}\n' });
  assert.equal(JSON.parse(stdout), [{ ok: { a: "b" } }, { ok: { c: "d" } }]);
  const nothing = await runLonghand(["batch", "--json"]);
  assert.equal(JSON.parse(nothing.stdout), []);
});

batch.run();
