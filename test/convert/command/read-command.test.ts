import { type CommandReading, type FilePort, locate, refuseFiles } from "@longhand/convert";
import { applyEdits, type Diagnostic, toHome } from "@longhand/diagnostics";
import { checkRequest } from "@longhand/validation";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readLine, readWords } from "./read-line.ts";

/** A diagnostic as `code source text`: the word it points into, and what it points at there. */
function inWords({ code, at }: Diagnostic): string {
  if (at.kind === "pointer") return `${code} ${at.pointer}`;
  return `${code} ${at.source.name} ${at.source.text.slice(at.range.start, at.range.end)}`.trimEnd();
}

function findings({ diagnostics }: CommandReading): readonly string[] {
  return diagnostics.map(inWords);
}

const places = suite("places in a command");

const placeRows: readonly (readonly [line: string, found: readonly string[]])[] = [
  ["POOL --po=x", ["command/ambiguous-option argv[4] --po"]],
  ["POOL --polices a --pool-name n", ["command/unknown-option argv[4] --polices"]],
  ["POOL --output xml", ["command/unknown-choice --output xml"]],
  ["POOL --pool-name -x", ["command/dashed-value argv[5] -x"]],
  ["POOL --pool-name", ["command/missing-word argv[4] --pool-name"]],
  ["POOL --pool-name --policies a", ["command/missing-word argv[4] --pool-name", "syntax/missing-equals --policies a"]],
  ["POOL --pool-name=a b c", ["command/too-many-words argv[5] b"]],
  ["POOL --nope a b", ["command/unknown-option argv[4] --nope"]],
  [
    "cognito-idp update-user-pool a",
    ["command/missing-option argv[1] update-user-pool", "command/stray-word argv[2] a"],
  ],
  ["cognito-idp update", ["command/unknown-operation argv[1] update"]],
  ["cognito-idp", ["command/missing-operation argv[0] cognito-idp"]],
  ["", ["command/missing-service argv"]],
  ["aws s4 ls", ["command/unknown-service argv[1] s4"]],
  ["POOL --policies=PasswordPolicy=x", ["shape/wrong-type --policies x"]],
];

for (const [line, found] of placeRows) {
  places(line || "no words", () => {
    const reading = readLine(line);
    const { operation, request } = reading;
    const checked = operation && request ? locate(checkRequest(request, operation), reading) : [];
    assert.equal([...findings(reading), ...checked.map(inWords)], found);
  });
}

places("a value behind = is at home in its word, and that in the page it was cut from", () => {
  const page = { name: "page.md", text: "$ aws … --mfa-configuration=ON --policies=a,b=c" };
  const cut = (text: string) => {
    const start = page.text.indexOf(text);
    return {
      name: "word",
      text,
      home: { document: page, segments: [{ inner: 0, outer: { start, end: start + text.length } }] },
    };
  };
  const words = ["cognito-idp", "update-user-pool", cut("--mfa-configuration=ON"), cut("--policies=a,b=c")];
  const { provenance, diagnostics } = readWords(words);
  const text = (place: {
    readonly source: typeof page;
    readonly range: { readonly start: number; readonly end: number };
  }) => {
    const { source, range } = toHome(place.source, place.range);
    return `${source.name}: ${source.text.slice(range.start, range.end)}`;
  };
  const mfa = provenance.get("/MfaConfiguration");
  assert.is(mfa && text(mfa.place), "page.md: ON");
  assert.is(mfa?.key && text(mfa.key), "page.md: --mfa-configuration");
  const syntax = diagnostics.find(({ code }) => code.startsWith("syntax/"));
  assert.is(syntax?.at.kind === "range" && text(syntax.at), "page.md: a");
});

places.run();

const all = suite("all problems of a command");

all("errors in the order of the AWS CLI, then warnings", () => {
  const line =
    "cognito-idp update-user-pool --cli-read-timeout soon --user-pool-tags a --policies b --polices c --pool-name d --pool-name e";
  assert.equal(findings(readLine(line)), [
    "shape/not-an-integer --cli-read-timeout soon",
    "command/missing-option argv[1] update-user-pool",
    "command/unknown-option argv[8] --polices",
    "syntax/missing-equals --policies b",
    "syntax/missing-equals --user-pool-tags a",
    "command/repeated-option argv[10] --pool-name",
  ]);
});

all("members that can be read are there although the CLI stops", () => {
  const { request, members } = readLine("POOL --polices a --mfa-configuration ON --user-pool-tags b");
  assert.is(request, undefined);
  assert.equal(members, { UserPoolId: "us-west-2_a", MfaConfiguration: "ON" });
});

all("near names become a fix", () => {
  for (const [line, fixed] of [
    ["POOL --polices a", "--policies"],
    ["POOL --userPoolTags=a", "--user-pool-tags=a"],
    ["POOL -policies a", "--policies"],
    ["POOL --output jsn", "json"],
    ["cognito-idp UpdateUserPool", "update-user-pool"],
    ["cognito-ipd update-user-pool", "cognito-idp"],
  ] as const) {
    const [first] = readLine(line).diagnostics;
    const text = first?.at.kind === "range" ? first.at.source.text : "";
    assert.is(first?.fix && applyEdits(text, first.fix.edits), fixed, line);
  }
});

all("braces that a shell expanded are put together again", () => {
  const [first] = readLine("POOL --policies P={A=1},Q=R=[x P={A=1},Q=y]").diagnostics;
  assert.is(first?.code, "command/braces-expanded");
  assert.equal(first?.suggestions, ["P={A=1},Q={R=[x,y]}"]);
  assert.is(readLine("POOL --policies a=b a=c").diagnostics[0]?.code, "command/too-many-words");
});

all("what a general option takes from an operation's is a warning", () => {
  const { globals, diagnostics } = readLine("POOL --p me");
  assert.equal([...globals], [["--profile", "me"]]);
  assert.equal(
    diagnostics.map(({ message }) => message),
    ["The AWS CLI takes `--p` for `--profile`, not for `--policies` or `--pool-name`."],
  );
});

all.run();

const facts = suite("facts of a command");

facts("general options are kept apart from the request, and so are those for paging", () => {
  const line = "--no-paginate cognito-idp list-users --user-pool-id us-west-2_a --region eu-west-1 --starting-token ''";
  const { globals, request } = readLine(line);
  assert.equal(Object.fromEntries(globals), { "--no-paginate": true, "--region": "eu-west-1", "--starting-token": "" });
  assert.equal(request, { UserPoolId: "us-west-2_a" });
});

facts("a skeleton is recognised; only that of the output has a request", () => {
  assert.is(readLine("POOL --generate-cli-skeleton").skeleton, "input");
  assert.is(readLine("POOL --generate-cli-skeleton").request, undefined);
  assert.is(readLine("POOL --generate-cli-skeleton output").skeleton, "output");
  assert.equal(readLine("POOL --generate-cli-skeleton output").request, { UserPoolId: "us-west-2_a" });
  assert.is(readLine("POOL --generate-cli-skeleton yaml-input").skeleton, undefined);
});

facts("help and the version are shown unless something is wrong before them", () => {
  const rows = [
    ["help", "help"],
    ["cognito-idp help", "help"],
    ["cognito-idp update-user-pool help", "help"],
    ["POOL help --nope", "help"],
    ["cognito-idp update-user-pool help --policies a", undefined],
    ["--output xml help", undefined],
    ["--vers --output xml", "version"],
    ["nope --version", undefined],
  ] as const;
  for (const [line, shows] of rows) assert.is(readLine(line).shows, shows, line);
});

facts("a reading has the fields that say something, and no others", () => {
  const always = ["cli", "members", "provenance", "globals", "diagnostics"];
  const rows = [
    ["POOL", ["service", "operation", "request"]],
    ["POOL --policies a", ["service", "operation", "refusal"]],
    ["POOL --policies PasswordPolicy={MinimumLength=x}", ["service", "operation", "unfinished", "refusal"]],
    ["POOL --nope", ["service", "operation", "refusal"]],
    ["POOL --generate-cli-skeleton", ["service", "operation", "skeleton"]],
    ["POOL --generate-cli-skeleton output", ["service", "operation", "skeleton", "request"]],
    ["cognito-idp update-user-pool help", ["service", "operation", "shows"]],
    ["cognito-idp nope", ["service", "refusal"]],
    ["cognito-idp help", ["service", "shows"]],
    ["nope", ["refusal"]],
    ["--version", ["shows"]],
  ] as const;
  for (const [line, fields] of rows) {
    assert.equal(Object.keys(readLine(line)).sort(), [...always, ...fields].sort(), line);
  }
});

facts("the caret of a repeated key stands in its line, with columns in code points", () => {
  const text = 'a=x,\nb="😀",b=2,\nc=d';
  const argv = ["cognito-idp", "update-user-pool", "--user-pool-id", "x", "--policies", text];
  const reason = 'This is often because there is a preceding "," instead of a space.';
  const shown = 'a=x,\nb="😀",b=2,\n      ^\nc=d';
  assert.is(
    readWords(argv).refusal?.message,
    `Error parsing parameter '--policies': Second instance of key "b" encountered for input:\n${shown}\n${reason}`,
  );
});

facts.run();

const files = suite("files of a command");

const utf16 = (text: string, order: "little" | "big") => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), order === "little");
  return new Uint8Array(bytes.buffer);
};

const json = '{"UserPoolId":"é😀"}';

const bytesOf: Readonly<Record<string, Uint8Array>> = {
  "fileb://utf-8": new TextEncoder().encode(json),
  "fileb://utf-8-mark": new TextEncoder().encode(`\uFEFF${json}`),
  "fileb://utf-16-le": utf16(json, "little"),
  "fileb://utf-16-be-mark": utf16(`\uFEFF${json}`, "big"),
  "fileb://utf-32-le": Uint8Array.from(
    [...json].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      return [code & 255, (code >> 8) & 255, code >> 16, 0];
    }),
  ),
};

const port: FilePort = (reference) => {
  const bytes = bytesOf[reference];
  return bytes === undefined ? { kind: "unreadable", reason: "no such file" } : { kind: "bytes", bytes };
};

for (const reference of Object.keys(bytesOf)) {
  files(`--cli-input-json ${reference} is decoded as Python does`, () => {
    const line = `cognito-idp update-user-pool --cli-input-json ${reference}`;
    assert.equal(readLine(line, { files: port }).request, { UserPoolId: "é😀" });
  });
}

files("a byte order mark in text is refused", () => {
  const text = { kind: "text", text: `\uFEFF${json}` } as const;
  const line = "cognito-idp update-user-pool --cli-input-json file://pool.json";
  assert.equal(findings(readLine(line, { files: () => text })), ["syntax/json-odd-space file://pool.json"]);
});

files("a file that may not be opened ends the reading without a report of the AWS CLI", () => {
  const reading = readLine("cognito-idp update-user-pool --cli-input-json file://pool.json", { files: refuseFiles });
  assert.equal(findings(reading), ["command/file-refused --cli-input-json file://pool.json"]);
  assert.is(reading.refusal, undefined);
  assert.is(reading.request, undefined);
});

files.run();

const properties = suite("any command");

/** Made when it is asked for: a text of any characters takes half a second. */
const anyWord = () =>
  fc.oneof(
    fc.constantFrom(
      "aws",
      "cognito-idp",
      "update-user-pool",
      "list-users",
      "--user-pool-id",
      "--policies",
      "--cli-input-json",
    ),
    fc.constantFrom(
      "--generate-cli-skeleton",
      "--",
      "-",
      "",
      "-1",
      "help",
      "--no",
      "--p",
      "--region",
      "--output=",
      "--max-items=--",
    ),
    fc.constantFrom("{}", "[]", "a=b", "a=b,a=c", "file://x", "--auto-verified-attributes", "--=x", "--version"),
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.string({ maxLength: 6 }).map((text) => `--${text}`),
  );

properties(
  "is read without an exception, with places inside their texts, and sent exactly when nothing stops it",
  () => {
    const commands = fc.array(anyWord(), { maxLength: 12 });
    fc.assert(
      fc.property(commands, (argv) => {
        const reading = readWords(["cognito-idp", "update-user-pool", ...argv]);
        for (const { at } of reading.diagnostics) {
          if (at.kind !== "range") continue;
          assert.ok(0 <= at.range.start && at.range.start <= at.range.end && at.range.end <= at.source.text.length);
        }
        if (reading.refusal !== undefined) assert.is(reading.request, undefined);
        if (reading.request !== undefined) assert.is(reading.request, reading.members);
      }),
      { numRuns: 2000 },
    );
  },
);

properties.run();
