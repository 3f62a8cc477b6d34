import { type JsonObject, type JsonValue, readOption, toCommand, toShorthand } from "@longhand/convert";
import { cognitoIdp } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { weather } from "../help/weather.ts";

const test = suite("toShorthand by any shape");

/** Shapes that no option of a user pool has; each is a member of the request. */
const operation = weather({
  Report: {
    type: "structure",
    members: {
      Day: "Day",
      Days: "Days",
      Dry: "Flag",
      Wind: "Number",
      Winds: "Numbers",
      Rain: "Bytes",
      Count: "Count",
      ByCity: "ByCity",
    },
  },
  Text: { type: "string" },
  Flag: { type: "boolean" },
  Number: { type: "double" },
  Bytes: { type: "blob" },
  Count: { type: "integer" },
  Numbers: { type: "list", member: "Number" },
  Counts: { type: "list", member: "Count" },
  Texts: { type: "list", member: "Text" },
  Flags: { type: "list", member: "Flag" },
  Days: { type: "list", member: "Day" },
  Day: {
    type: "structure",
    members: {
      Wind: "Number",
      Dry: "Flag",
      Rain: "Bytes",
      Count: "Count",
      Notes: "Texts",
      Counts: "Counts",
      Flags: "Flags",
      Inner: "Day",
      Days: "Days",
    },
  },
  ByCity: { type: "map", key: "Text", value: "Texts" },
});

function shapeOf(name: string) {
  const member = operation.input.members.get(name);
  if (member === undefined) throw new Error(`no member ${name}`);
  return member.shape;
}

const bytes = new Uint8Array([1]);

/** What shorthand says; the option's words are read back as the value. */
const written: readonly [member: string, value: JsonValue, words: readonly string[]][] = [
  ["Day", { Wind: 1.5 }, ["Wind=1.5"]],
  ["Day", { Wind: -0 }, ["Wind=-0.0"]],
  ["Day", { Wind: 1e21 }, ["Wind=1e+21"]],
  ["Day", { Dry: true, Wind: 2 }, ["Dry=true,Wind=2"]],
  ["Day", { Dry: "maybe" }, ["Dry=maybe"]],
  ["Day", { Count: -5 }, ["Count=-5"]],
  // A list of texts: alone, with commas, in brackets.
  ["Day", { Notes: ["a"] }, ["Notes=a"]],
  ["Day", { Notes: [""] }, ["Notes="]],
  ["Day", { Notes: ["a", ""] }, ["Notes=a,''"]],
  ["Day", { Notes: ["", "a"] }, ["Notes=,a"]],
  ["Day", { Notes: ["a", "b=c"] }, ["Notes=a,'b=c'"]],
  ["Day", { Notes: ["a,b,c,d", "e,f,g"] }, ["Notes='a,b,c,d',e\\,f\\,g"]],
  ["Day", { Notes: ["a", ["b"]] }, ["Notes=[a,[b]]"]],
  ["Day", { Notes: [["b"]] }, ["Notes=[[b]]"]],
  ["Day", { Inner: { Notes: ["a", "b"] } }, ["Inner={Notes=[a,b]}"]],
  ["Day", { Inner: { Notes: ["a"] } }, ["Inner={Notes=a}"]],
  ["Day", { Inner: { Notes: [""] } }, ["Inner={Notes=,}"]],
  // A list of numbers needs brackets where it has one of them.
  ["Day", { Counts: [1] }, ["Counts=[1]"]],
  ["Day", { Counts: [1, 2] }, ["Counts=1,2"]],
  ["Day", { Counts: [] }, ["Counts=[]"]],
  ["Day", { Flags: [true, false] }, ["Flags=true,false"]],
  ["Day", { Inner: {} }, ["Inner={}"]],
  ["Day", { Inner: { Inner: { Inner: { Count: 1 } } } }, ["Inner={Inner={Inner={Count=1}}}"]],
  ["Day", { Days: [{ Wind: 1 }] }, ["Days=[{Wind=1}]"]],
  ["Day", { Days: [{ Wind: 1 }, { Wind: 2 }] }, ["Days=[{Wind=1},{Wind=2}]"]],
  ["Day", { Days: [[]] }, ["Days=[[]]"]],
  // Of a member that the shape does not have everything is text.
  ["Day", { Unknown: "x" }, ["Unknown=x"]],
  ["Day", { Unknown: ["a"] }, ["Unknown=[a]"]],
  ["Day", { Unknown: ["a", "b"] }, ["Unknown=a,b"]],
  ["Day", { Unknown: { a: "b" } }, ["Unknown={a=b}"]],
  ["Days", [{ Wind: 1 }, { Dry: false }], ["Wind=1", "Dry=false"]],
  ["Wind", 1.25, ["1.25"]],
  ["Winds", [1, 2.5], ["1", "2.5"]],
  ["Count", 3, ["3"]],
  ["ByCity", { Oslo: ["a", "b"], Brno: ["c"] }, ["Oslo=a,b,Brno=c"]],
  ["ByCity", { "": ["c"] }, ["=c"]],
  ["ByCity", { Oslo: ["a\\"], Brno: ["b"] }, ["Oslo=a\\ ,Brno=b"]],
  ["ByCity", { a: ["b\\", ""] }, ["a=b\\ ,''"]],
  ["ByCity", { a: ["b\u00a0"] }, ["a='b\u00a0'"]],
  ["ByCity", { a: ["b", "=c"] }, ["a=b,'=c'"]],
  ["ByCity", { a: ["b", "c]"] }, ["a=b,c]"]],
  ["ByCity", { a: ["https://x"] }, ["a=https://x"]],
  ["ByCity", { "xhttp://": ["a"] }, ["xhttp://=a"]],
];

for (const [name, value, words] of written) {
  test(`${name} ${words.join(" ")}`, () => {
    const shape = shapeOf(name);
    assert.equal(toShorthand(value, shape), { words, diagnostics: [] });
    assert.equal(readOption({ name: `--${name}`, shape }, words).value, value);
  });
}

/** What it cannot say: JSON where that is read, the part, and the reason. */
const refused: readonly [member: string, value: JsonValue, json: string | undefined, part: string, reason: string][] = [
  ["Day", { Wind: "x" }, '{"Wind":"x"}', "/Wind", "text here is read as a number"],
  ["Day", { Wind: [1] }, '{"Wind":[1]}', "/Wind", "the AWS CLI dies of a list where a number or a boolean belongs"],
  [
    "Day",
    { Wind: { a: 1 } },
    '{"Wind":{"a":1}}',
    "/Wind",
    "the AWS CLI dies of a hash where a number or a boolean belongs",
  ],
  ["Day", { Dry: 1 }, '{"Dry":1}', "/Dry", "it is no boolean"],
  ["Day", { Dry: "false" }, '{"Dry":"false"}', "/Dry", "text here is read as a boolean"],
  ["Day", { Dry: [true] }, '{"Dry":[true]}', "/Dry", "the AWS CLI dies of a list where a number or a boolean belongs"],
  ["Day", { Dry: {} }, '{"Dry":{}}', "/Dry", "the AWS CLI dies of a hash where a number or a boolean belongs"],
  ["Day", { Rain: bytes }, undefined, "/Rain", "bytes come from a file alone"],
  ["Day", { Count: 1.5 }, '{"Count":1.5}', "/Count", "text here is read as an integer"],
  ["Day", { Count: 2 ** 53 }, '{"Count":9007199254740992.0}', "/Count", "text here is read as an integer"],
  ["Day", { Count: null }, '{"Count":null}', "/Count", "shorthand has no null"],
  ["Day", { Notes: "a" }, '{"Notes":"a"}', "/Notes", "the AWS CLI makes a list of any other value here"],
  ["Day", { Notes: { a: "b" } }, '{"Notes":{"a":"b"}}', "/Notes", "the AWS CLI makes a list of any other value here"],
  ["Day", { Notes: [null] }, '{"Notes":[null]}', "/Notes/0", "shorthand has no null"],
  ["Day", { Counts: [1, "2"] }, '{"Counts":[1,"2"]}', "/Counts/1", "text here is read as an integer"],
  ["Day", { Flags: [true, 1] }, '{"Flags":[true,1]}', "/Flags/1", "it is no boolean"],
  ["Day", { Unknown: 1 }, '{"Unknown":1}', "/Unknown", "text here stays text"],
  ["Day", {}, "{}", "", "an empty text is no shorthand"],
  ["Day", "x", undefined, "", "only an object can be written as shorthand here"],
  ["Day", [1], undefined, "", "only an object can be written as shorthand here"],
  ["Days", { Wind: 1 }, undefined, "", "it is no list"],
  ["Days", ["x"], '["x"]', "/0", "only an object can be written as shorthand here"],
  ["Days", [{}], "[{}]", "/0", "an empty text is no shorthand"],
  ["Days", [{ Wind: 1 }, "x"], '[{"Wind":1},"x"]', "/1", "only an object can be written as shorthand here"],
  ["Wind", "x", undefined, "", "text here is read as a number"],
  ["Winds", ["x", 2], '["x",2]', "/0", "text here is read as a number"],
  ["Winds", 1, undefined, "", "it is no list"],
  ["Rain", bytes, undefined, "", "bytes come from a file alone"],
  [
    "ByCity",
    { "a b": ["c"] },
    '{"a b":["c"]}',
    "/a b",
    "a key of shorthand has ASCII letters, digits and `-_.#/:` alone",
  ],
  ["ByCity", { Oslo: "x" }, '{"Oslo":"x"}', "/Oslo", "the AWS CLI makes a list of any other value here"],
  [
    "ByCity",
    { Oslo: ["it's\\", "b"], Brno: ['"'] },
    '{"Oslo":["it\'s\\\\","b"],"Brno":["\\""]}',
    "/Oslo/0",
    "a value that ends in a backslash cannot be quoted before another quoted value",
  ],
  [
    "ByCity",
    { "https://x": ["a"] },
    '{"https://x":["a"]}',
    "",
    "a word that starts like this is replaced by a file or a page",
  ],
  [
    "ByCity",
    { "fileb://x": ["a"] },
    '{"fileb://x":["a"]}',
    "",
    "a word that starts like this is replaced by a file or a page",
  ],
];

for (const [name, value, json, part, reason] of refused) {
  test(`${name} cannot say ${json ?? JSON.stringify(value)}: ${reason}`, () => {
    const { words, diagnostics } = toShorthand(value, shapeOf(name), `/${name}`);
    assert.equal(words, json === undefined ? undefined : [json]);
    assert.equal(
      diagnostics.map(({ at, message }) => [at, message]),
      [
        [
          { kind: "pointer", pointer: `/${name}${part}`, part: "value" },
          `Shorthand cannot say \`/${name}${part}\`: ${reason}.`,
        ],
      ],
    );
  });
}

/** The options of a request, and what is said of its members. */
const commands: readonly [request: JsonObject, options: readonly string[], said: readonly string[]][] = [
  [{ Dry: true }, ["--dry"], []],
  [{ Dry: false }, ["--no-dry"], []],
  [{ Dry: "x" }, [], ["command/not-typeable /Dry value"]],
  [{ Wind: -1 }, ["--wind=-1"], []],
  [{ Winds: [-1] }, ["--winds=-1"], []],
  [{ Winds: [-1, -2] }, ["--winds", "[-1,-2]"], []],
  [{ Count: -1, Dry: true, Nope: 1 }, ["--dry", "--count=-1"], ["command/not-an-option /Nope key"]],
  [{ Rain: bytes }, [], ["shape/not-writable /Rain value", "command/not-typeable /Rain value"]],
];

for (const [request, options, said] of commands) {
  test(`the command of ${JSON.stringify(request)}`, () => {
    const { argv, diagnostics } = toCommand(request, operation, cognitoIdp());
    assert.equal(argv, ["cognito-idp", "report", ...options]);
    assert.equal(
      diagnostics.map(({ code, at }) => (at.kind === "pointer" ? `${code} ${at.pointer} ${at.part}` : code)),
      said,
    );
  });
}

test.run();
