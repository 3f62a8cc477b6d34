import { childPointer, makePointer, parsePointer } from "@longhand/model";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const pointers = suite("JSON pointers");

/** The examples of RFC 6901, section 5, and the escapes that are easy to get wrong. */
const rows: readonly (readonly [pointer: string, ...segments: string[]])[] = [
  [""],
  ["/", ""],
  ["/foo/0", "foo", "0"],
  ["/a~1b", "a/b"],
  ["/c%d", "c%d"],
  ["/m~0n", "m~n"],
  ["/~01", "~1"],
  ["/~10", "/0"],
  ["//", "", ""],
  ["/ü/🙂", "ü", "🙂"],
];

for (const [pointer, ...segments] of rows) {
  pointers(`"${pointer}" spells ${JSON.stringify(segments)}`, () => {
    assert.equal(parsePointer(pointer), segments);
    assert.is(makePointer(segments), pointer);
  });
}

for (const text of ["a", "a/b", "#/a", "/~", "/a~2", "/~~0"]) {
  pointers(`"${text}" is none`, () => {
    assert.is(parsePointer(text), undefined);
  });
}

pointers("take indexes", () => {
  assert.is(makePointer(["list", 0]), "/list/0");
  assert.is(childPointer("/list", 0), "/list/0");
  assert.is(childPointer("", "a/b"), "/a~1b");
});

pointers("read back what was made", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (segments) => assert.equal(parsePointer(makePointer(segments)), segments)),
  );
});

pointers.run();
