import { parse, print } from "@longhand/grammar";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const printing = suite("grammar: print");

const rows: readonly (readonly [written: string, printed: string])[] = [
  ["a=b", "a=b"],
  ["= b", "=b"],
  ["a = b , c @ = 'd' ", "a=b,c@='d'"],
  ["a=[ b , , { c = d , } , ]", "a=[b,,{c=d}]"],
  ["a=\"x y\",'z'", "a=\"x y\",'z'"],
  ["a=b\\,c", "a=b\\,c"],
  // What the reading drops is gone.
  ["a=b,,c=d", "a=b,c=d"],
  ["a=b,c\\,d=e", "a=b,d=e"],
  // Without the comma it would be an empty list, and the brace the value of b.
  ["a=[,]", "a=[,]"],
  ["a={b=,}", "a={b=,}"],
  ["a=[b,[,]]", "a=[b,[,]]"],
  ["a={b={},c=''}", "a={b={},c=''}"],
  ["a={b=[],c=[]}", "a={b=[],c=[]}"],
  // Nothing is empty in a list of commas but its first item; the others are a blank that only Python knows.
  ["a= , b", "a=,b"],
  ["a=b,\u2003,c", "a=b,\u00a0,c"],
  ["a=b,\u2003", "a=b,\u00a0"],
  ["a=b,c\\ ,d", "a=b,c\\ ,d"],
  ["a='b\\'", "a='b\\'"],
  // Without the blank the comma would be escaped.
  ["a=b\\ ,c=d", "a=b\\ ,c=d"],
  ["a=[b\\ ,c]", "a=[b\\ ,c]"],
];

for (const [written, printed] of rows) {
  printing(`${written} is printed as ${printed}`, () => {
    const { ast, diagnostics } = parse(written);
    assert.equal(diagnostics, []);
    assert.is(print(ast), printed);
    assert.is(print(parse(printed).ast), printed);
  });
}

printing("where a value could not be read, nothing is printed", () => {
  assert.is(print(parse("a={b,c=[d,'e]},f").ast), "a={b=,c=[d,]},f=");
});

printing.run();
