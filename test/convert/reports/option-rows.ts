/** Words of options, by topic. Each row is an option of `weather report` with its words; `|` stands between two. */
export interface OptionGroup {
  /** The name of the snapshot that holds what is said of them. */
  readonly name: string;
  readonly rows: readonly string[];
}

/** Where a number, a flag or a text can stand; `K` is its name, `_` its place. */
const places = ["--k _", "--day K=_", "--day Inner={K=_}", "--day Days=[{Sky=CLEAR,K=_}]", "--by-city Oslo={K=_}"];

const jsonPlaces = ['--day {"K": _}', '--day {"Inner": {"K": _}}', '--days [{"Days": [{"K": _}]}]'];

function inPlaces(names: readonly string[], where: readonly string[], texts: readonly string[]): readonly string[] {
  return names.flatMap((name) =>
    texts.flatMap((text) =>
      where.map((place) => {
        return place
          .replace("--k", `--${name.toLowerCase()}`)
          .replace("K", name)
          .replace("_", () => text);
      }),
    ),
  );
}

const atTop = places.slice(0, 2);

const integers = [
  "8",
  "-8",
  "+08",
  "1_0",
  " 8 ",
  "٨",
  "٠٩",
  "-0",
  "9007199254740993",
  "x",
  "8.0",
  "1e1",
  "''",
  "",
  "1__0",
];

const numbers = [
  "1.5",
  "-.5",
  "5.",
  "1_0.2_5",
  "1e3",
  "-1E-2",
  "nan",
  "NaN",
  "-nan",
  "inf",
  "Infinity",
  "-INF",
  "-0",
  "INFINITY",
  "infinit",
  " 1 ",
  "1,5",
  "1_.0",
  "0x1",
  "e1",
  "٨.٨",
];

const flags = ["true", "FALSE", "yes", "1", "'true'", "''"];

const texts = ["x", "'a b'", "a,b", "a, b's", "[a,b]", "{a=b}", "'a,b'", "2020-01-02", "CLEAR", "clear", "half clear"];

/** What of another kind stands where one belongs. */
const wrongKinds = ["x", "{Count=1}", "1,2", "[1,2]", "[]", "{}"];

const jsonKinds = ['"x"', "1", "1.0", "1e2", "-0", "9007199254740993", "true", "null", "{}", "[]", '{"a": 1}', "[1.5]"];

/** Every kind of value, right and wrong, at each depth. */
export const optionGroups: readonly OptionGroup[] = [
  { name: "integers", rows: inPlaces(["Count"], atTop, integers) },
  { name: "longs", rows: inPlaces(["Total"], atTop, integers.slice(4)) },
  { name: "doubles", rows: inPlaces(["Wind"], atTop, numbers) },
  { name: "floats", rows: inPlaces(["Rain"], atTop, ["1.5", "inf", "x", "1,5"]) },
  { name: "booleans", rows: inPlaces(["Dry"], places.slice(1), flags) },
  { name: "texts", rows: inPlaces(["Note", "Sky"], atTop, texts) },
  { name: "times-and-bytes", rows: inPlaces(["Time", "Photo"], atTop, ["2020-01-02", "a,b", "{a=b}", "[a]"]) },
  { name: "deep-numbers", rows: inPlaces(["Count", "Wind"], places.slice(2), ["8", "x", "1,5", "[1]", "{a=1}"]) },
  { name: "deep-texts", rows: inPlaces(["Note", "Time"], places.slice(2), ["a", "a,b", "[a]", "{a=1}", "''"]) },
  {
    name: "wrong-kinds",
    rows: inPlaces(
      ["Count", "Total", "Wind", "Rain", "Dry", "Time", "Photo", "Note", "Notes", "Counts", "Names", "Totals"],
      ["--day K=_"],
      wrongKinds,
    ),
  },
  { name: "wrong-parts", rows: inPlaces(["Grid", "Extra", "Inner", "Days"], ["--day K=_"], wrongKinds) },
  {
    name: "json-kinds",
    rows: inPlaces(["Count", "Total", "Wind", "Dry", "Note", "Time"], jsonPlaces.slice(0, 1), jsonKinds),
  },
  {
    name: "json-parts",
    rows: inPlaces(["Notes", "Names", "Inner", "Extra"], jsonPlaces.slice(0, 1), jsonKinds),
  },
  { name: "json-deep", rows: inPlaces(["Count", "Dry", "Notes"], jsonPlaces.slice(1), ["1.0", '"x"', "[1]", "{}"]) },
  {
    name: "lists-of-words",
    rows: [
      "--notes",
      "--notes a",
      "--notes a|b,c",
      "--notes a|b|c|d",
      "--notes [a]",
      '--notes ["a",1]',
      '--notes  ["a"] ',
      '--notes ["a"]|b',
      '--notes {"a":1}',
      "--notes ",
      "--counts 1|x|y",
      "--counts 1",
      "--counts [1,2.0]",
      "--counts {1}",
      "--flags true|no||FALSE",
      "--grid [1]|[2]",
      "--grid [1]",
      "--grid [[1,2],[3]]",
      "--grid 1|2",
      "--photos a|b",
      "--extras {}",
      '--extras {"a": 1} {"b": 2}',
      '--extras {"a": 1},{"b": 2}',
      '--extras {"a": 1}|{"b": 2}',
      '--extras [{"a": 1.0}]',
      "--extras a=b",
      "--extra a=b",
      '--extra {"a": [1.0, null]}',
      "--extra [1]",
      "--days Count=1|Count=2",
      "--days Count=x|Wind=y",
      "--days Count=1|Count=x|Days=",
      "--days Count=1,Count=2",
      '--days {"Count": 1}',
      '--days {"Count": 1} {"Count": 2}',
      '--days {"Count": 1}|{"Count": 2}',
      '--days [{"Count": 1}]|x',
      "--days Count=1|{}",
      "--days [Count=1]",
    ],
  },
  {
    name: "one-word",
    rows: [
      "--day",
      "--day Count=1|Wind=2",
      "--day Count=1|Wind=2|Rain=3",
      "--day ",
      "--day x",
      "--day [1]",
      '--day  {"Count":1} ',
      '--day {"Count":1',
      "--day \ufeff{}",
      "--count",
      "--count 1|2",
      "--note file://missing",
      "--note https://example.com",
      "--note http://example.com",
      "--note xhttps://example.com",
      "--note httpss://x",
      "--notes https://example.com",
      "--notes https://example.com|b",
      "--station north",
      "--station Value=north",
      "--station north=",
      '--station {"Value": "north"}',
      "--names a=b,c=d",
      "--names a=b,c,d",
      "--names a={b=c}",
      "--names =x",
      "--names {}",
      "--totals CLEAR=1,CLOUDY=x",
      "--totals RAIN=1",
      "--by-city Oslo={Count=1},Brno={Count=x}",
      "--by-city Oslo=x",
      "--by-city Oslo=Count=1",
      "--by-city Oslo=[{Count=1}]",
    ],
  },
  {
    name: "members",
    rows: [
      "--day Cuont=1",
      "--day Cuont=1,Wnid=x,Nope=y",
      "--day Inner={Cuont=1}",
      "--day Inner={Count=1,Count=2}",
      "--day Days=[{Wind=x},{Cuont=1},{Sky=clearr}]",
      "--day Inner=Count=1",
      "--day Inner='Count=1'",
      "--day Inner=x",
      "--day Inner={Inner=Note=a}",
      "--day Days={Note=a}",
      "--day Days={Count=1}",
      "--day Days={Dry=true}",
      "--day Days={Inner={Count=1}}",
      "--day Days={Inner={Note=a}}",
      "--day Days={Inner=x}",
      "--day Days={Nope=1}",
      "--day Days={Counts=[1]}",
      "--day Days={Counts=1}",
      "--day Days={Counts=[x]}",
      "--day Days={Counts=[1,x]}",
      "--day Days={Totals=x}",
      "--day Days={Totals={CLEAR=1}}",
      "--day Days={Names={a=b}}",
      "--day Days={Days=[{Rain=1}]}",
      "--day Days={Dry=yes}",
      "--day Counts=1",
      "--day Counts=x",
      "--day Flags=true",
      "--day Flags=yes",
      "--day Inner={Counts=1}",
      "--day Days=[Count=1,x]",
      "--day Days={}",
      "--day Inner={Days={Total=1}}",
      "--board Lists={a=b}",
      "--board Lists=[{a=b}]",
      "--day Names={a=b}",
      "--day Names={a=[b,c]}",
      "--day Totals={CLEAR=1,CLOUDY=x}",
      "--day Totals={CLEAR=[1]}",
      "--day Notes={a=b}",
      "--day Notes='a,b'",
      "--day Notes=a,b,c,d",
      "--day Counts={a=1}",
      "--day Counts=1,x,[3]",
      "--day Counts=[1,x,[3],{a=1}]",
      "--day Grid=[[1,2],[x]]",
      "--day Grid=1,2",
      "--day Grid=[1,2]",
      "--day Grid=[[1.5]]",
      "--day Grid=[{a=b}]",
      "--day Extra={a=1,b=[2,{c=3}]}",
      "--day Extra=x",
      "--day Extra=a=b",
      "--day Wind=nan,Rain=x,Count=y,Total=z",
      "--day Note=a=b",
      "--day Note=file://x",
      '--day {"Cuont": 1, "Sky": "CLOUD"}',
      '--day {"Count": 1, "Count": 101}',
      '--day {"Inner": {"Count": 1.5}, "Days": [{"Total": 2.0}]}',
      '--day {"Totals": {"CLEAR": 1.0}}',
    ],
  },
];
