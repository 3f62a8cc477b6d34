import type { JsonObject, JsonValue } from "@longhand/convert";

const bytes = new Uint8Array([1, 2]);

/** Values of members of `weather report`, to write as words. */
export interface WritingGroup {
  /** The name of the snapshot that holds what is written. */
  readonly name: string;
  readonly rows: readonly (readonly [member: string, value: JsonValue])[];
}

const texts = [
  "",
  "a",
  "a b",
  " a",
  "a ",
  "a,b",
  "a,b,c,d",
  "it's",
  'say "hi"',
  `it's "hi"`,
  "a=b",
  "[a]",
  "{a}",
  "a]",
  "]a",
  "}",
  "a\\",
  "a\\\\",
  "a\\,b",
  "a\nb",
  "é😀",
  "\u00a0",
  "\u0001",
  "true",
  "file://x",
  "fileb://x",
  "https://x",
  "http://x",
  "-x",
  "--",
  "$A",
];

const numbers: readonly JsonValue[] = [
  0,
  -0,
  1,
  -1,
  1.5,
  1e21,
  1e-7,
  2 ** 53,
  12345678901234567890n,
  Number.NaN,
  -1 / 0,
];

const others: readonly JsonValue[] = ["x", "1", "true", true, null, [1], [], { a: 1 }, {}, bytes];

/** In a structure, and two levels down before other members. */
const around = (name: string, value: JsonValue): readonly JsonValue[] => [
  { [name]: value },
  { Days: [{ [name]: value }, { Sky: "a's" }] },
];

const inDays = (name: string, values: readonly JsonValue[]) =>
  values.flatMap((value) => around(name, value).map((day) => ["Day", day] as const));

const alone = (name: string, values: readonly JsonValue[]) => values.map((value) => [name, value] as const);

export const writingGroups: readonly WritingGroup[] = [
  { name: "texts-alone", rows: [...alone("Note", texts), ...alone("Note", others)] },
  { name: "texts", rows: inDays("Note", texts) },
  { name: "numbers", rows: [...alone("Count", numbers), ...alone("Wind", numbers), ...alone("Total", numbers)] },
  {
    name: "numbers-in-structures",
    rows: [
      ...alone(
        "Day",
        numbers.map((one) => ({ Count: one, Wind: one })),
      ),
      ...alone(
        "Day",
        others.map((one) => ({ Count: one })),
      ),
      ...alone(
        "Day",
        others.map((one) => ({ Wind: one })),
      ),
    ],
  },
  {
    name: "booleans",
    rows: [...alone("Dry", [true, false, "x"]), ...inDays("Dry", [...others, "no", "FALSE", false])],
  },
  {
    name: "times-and-bytes",
    rows: [...alone("Time", others), ...alone("Photo", others), ...inDays("Photo", ["a", bytes])],
  },
  {
    name: "lists",
    rows: [
      ...alone("Notes", [
        [],
        ["a"],
        ["a", "b,c"],
        [""],
        ["", ""],
        ["[a"],
        ["[a", "b"],
        ["{a}"],
        ["-a"],
        ["-a", "b"],
        ["--"],
      ]),
      ...alone("Notes", [
        ["file://x"],
        ["file://x", "b"],
        ["https://x"],
        [1],
        [null],
        ["a", ["b"]],
        [" [a"],
        "a",
        null,
        {},
      ]),
      ...alone("Flags", [[true, false], ["x"], [1], [null, true]]),
      ...alone("Photos", [["a"], [bytes], [1]]),
      ...alone("Counts", [[], [1], [1, -2], [1.5], ["1"], [null], 1]),
      ...alone("Grid", [[], [[1]], [[1, 2], []], [1], [["x"]], [[[1]]]]),
      ...alone("Extras", [[], [{}], [{ a: 1 }, { b: [null] }], ["x"], [[1]]]),
      ...alone("Days", [
        [],
        [{}],
        [{ Count: 1 }],
        [{ Count: 1 }, { Note: "a b" }],
        [{ Count: "x" }, {}],
        ["x"],
        [[]],
        {},
      ]),
    ],
  },
  {
    name: "lists-in-structures",
    rows: [
      ...inDays("Notes", [
        [],
        ["a"],
        ["a", "b"],
        ["a,b", "c"],
        [""],
        ["", ""],
        ["a", ""],
        ["]"],
        ["a'b"],
        ["a\\", "b"],
      ]),
      ...inDays("Notes", ["a", null, [1], [["a"]], { a: "b" }, ["a", "it's", '"'], ["a=b", "c=d"]]),
      ...inDays("Counts", [[], [1], [1, 2], ["1"], 1]),
      ...inDays("Grid", [[[1], [2, 3]], [[]], [1]]),
      ...inDays("Nope", [1, "a", ["a"], ["a", "b"], [["a"]], { a: "b" }, {}, [], true, null]),
    ],
  },
  {
    name: "maps-and-documents",
    rows: [
      ...alone("Names", [
        {},
        { a: "b" },
        { a: "b", "": "c" },
        { "a b": "c" },
        { é: "c" },
        { "a.b#c/d:e-f_1": "g" },
        [],
        "a",
      ]),
      ...alone("Names", [
        { a: 1 },
        { a: ["b"] },
        { a: { b: "c" } },
        { "file://a": "b" },
        { "http://a": "b" },
        { __proto__x: "a" },
      ]),
      ...alone("Totals", [{ CLEAR: 1, CLOUDY: -2 }, { CLEAR: "1" }, { CLEAR: 2 ** 60 }]),
      ...alone("ByCity", [
        { Oslo: { Count: 1 }, Brno: {} },
        { Oslo: "x" },
        { Oslo: { Note: "it's" }, Brno: { Note: '"' } },
      ]),
      ...alone("Extra", [
        {},
        { a: [1, 2.5, null, true, "x\n", -0, 1e21, 2 ** 53, 12345678901234567890n] },
        [1],
        "a",
        1,
        bytes,
      ]),
      ...alone("Extra", [{ a: bytes }, { a: [bytes] }]),
      ...inDays("Extra", [{ a: "b" }, { a: 1 }, ["a"], "a", {}]),
      ...alone("Board", [{ Lists: ["x", "y"] }, { Lists: [{ a: "x" }, { b: "y" }] }]),
      ...alone("Station", [{ Value: "north" }, { Value: "a b" }, {}, { Value: 1 }]),
    ],
  },
  {
    name: "quotes-in-use",
    rows: alone("Day", [
      { Note: "a\\", Sky: "it's" },
      { Note: "a,\\", Sky: "'" },
      { Note: "a,\\", Sky: '"' },
      { Note: "a,\\", Sky: `'"` },
      { Note: "a,\\", Sky: "x", Names: { a: "b,'" } },
      { Note: "a\\", Count: 1 },
      { Sky: "it's", Note: "a\\" },
      { Note: "a b, c", Sky: 'say "x, y"', Time: "z, w" },
      { Note: "a, b", Sky: "c, d" },
      { Note: "a}\\" },
      { Note: "a}\\", Sky: "a}" },
      { Note: "a}\\", Sky: "it's" },
      { Note: "a}\\", Sky: "a}\\", Time: "a}" },
      { Notes: ["a}\\", "b"] },
      { Notes: ["a", "a}"], Note: "a}\\" },
      { Notes: ["a", "b"], Count: "x" },
      { Notes: ["", "", ""] },
      { Notes: ["", "", ""], Note: "é\\" },
      { Notes: ["", "é", "", ""], Note: "x" },
      { Notes: ["a", "", "", ""], Count: "x" },
      { Days: ["x", "y"] },
      { Grid: ["x", "y"] },
    ]),
  },
];

/** Requests of `weather report`, to write as commands. */
export const requests: readonly JsonObject[] = [
  {},
  { Count: 1, Note: "a b", Dry: true },
  { Dry: false, Count: -1, Note: "-x", Notes: ["-a", "b"], Counts: [-1] },
  { Note: "--", Sky: "" },
  { Notes: ["--"], Day: { Note: "it's" } },
  { Notes: [] },
  { Nope: 1, Note: "a", Cuont: 2 },
  { Dry: "x", Count: null, Photo: bytes },
  { Day: { Count: "x", Note: 'a"b' }, Days: [{ Count: 1 }, { Note: "a b" }] },
  { Note: "a%b!c^d", Code: "(x) & y", Time: "2020-01-02T03:04:05Z" },
  { Note: "$A `b` \\", Code: "a\nb" },
  { Note: "a\0b" },
  { Note: "‘a’ ‚b‛", Code: "@x,y+z=1" },
  { Note: "C:\\a b\\", Code: 'x\\"y' },
  { Extra: { a: [1, null] }, Names: { "a b": "c" } },
];
