import { isPythonSpace, parse, plainValue } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const characters = suite("grammar: characters");

/** The character of a code in hexadecimal. */
const char = (code: string) => String.fromCodePoint(Number.parseInt(code, 16));

const read = (text: string) => {
  const { ast, diagnostics } = parse(text);
  return diagnostics.length > 0 ? "refused" : plainValue(ast);
};

// The first and the last of each stretch, and their neighbours.
const trimmed = "9 A B C D 1C 1D 1E 1F 20 85 A0 1680 2000 2001 200A 2028 2029 202F 205F 3000".split(" ");
const kept = "84 86 9F A1 167F 1681 180E 1FFF 200B 2027 202A 202E 2030 205E 2060 2FFF 3001 FEFF 7F".split(" ");

for (const code of trimmed) {
  characters(`U+${code} is white space, and dropped from the end of a bare value`, () => {
    assert.equal(read(`a=b${char(code)}`), { a: "b" });
    assert.equal(read(`a=b,c${char(code)}`), { a: ["b", "c"] });
  });
}

characters("no other UTF-16 unit is white space", () => {
  const all = Array.from({ length: 0x1_0000 }, (_, code) => code).filter(isPythonSpace);
  const between = ["2002", "2003", "2004", "2005", "2006", "2007", "2008", "2009"];
  const known = [...trimmed, ...between].map((code) => Number.parseInt(code, 16));
  assert.equal(
    all,
    known.toSorted((a, b) => a - b),
  );
});

for (const code of kept) {
  characters(`U+${code} is none, and stays`, () => {
    assert.equal(read(`a=b${char(code)}`), { a: `b${char(code)}` });
  });
}

for (const code of "0 1 8 E F 1B".split(" ")) {
  characters(`U+${code} stands in no bare value`, () => {
    assert.is(read(`a=b${char(code)}c`), "refused");
    assert.is(read(`a=${"b".repeat(20)}${char(code)}c`), "refused");
    assert.equal(read(`a='${char(code)}'`), { a: char(code) });
  });
}

for (const code of "9 A B C D 20".split(" ")) {
  characters(`U+${code} is a blank between tokens`, () => {
    const blank = char(code);
    assert.equal(read(`a${blank}=${blank}[b${blank},${blank}c]`), { a: ["b", "c"] });
  });
}

for (const code of "8 E 1C 1F 21 85 A0".split(" ")) {
  characters(`U+${code} is no blank between tokens`, () => assert.is(read(`a${char(code)}=b`), "refused"));
}

for (const code of "D7FF D800 DBFF DC00 DFFF E000".split(" ")) {
  characters(`a lone U+${code} is an ordinary character of a bare value, wherever it stands`, () => {
    const one = char(code);
    for (const value of [one, `${one}b`, `b${one}`, `${"b".repeat(20)}${one}c`, `${one}${one}`, `b${one}\ud800`]) {
      assert.equal(read(`a=${value}`), { a: value });
      assert.equal(read(`a=b,${value}`), { a: ["b", value] });
    }
  });
}

for (const code of "10000 103FF 10FC00 10FFFF 1F600".split(" ")) {
  characters(`U+${code} stands in no bare value, only in quotes`, () => {
    const one = char(code);
    for (const value of [one, `b${one}`, `${"b".repeat(20)}${one}c`]) {
      assert.is(read(`a=${value}`), "refused");
      assert.equal(read(`a='${value}'`), { a: value });
    }
  });
}

characters("a key has ASCII letters, digits and -_.#/:", () => {
  assert.equal(read("azAZ09-_.#/:=b"), { "azAZ09-_.#/:": "b" });
  for (const other of "@[`{;,+*!$%&é") assert.is(read(`a${other}b=c`), "refused", other);
});

characters.run();
