import { lineRange, positionAt } from "@longhand/diagnostics";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("positions");

const rows: readonly [text: string, offset: number, line: number, column: number][] = [
  ["", 0, 1, 1],
  ["ab", 2, 1, 3],
  ["a\nb", 2, 2, 1],
  ["a\r\nb", 3, 2, 1],
  ["a\rb", 2, 2, 1],
  ["a\n", 2, 2, 1],
  // Columns count code points: the emoji is two UTF-16 units.
  ["😀=x", 2, 1, 2],
  ["a\n😀😀=x", 6, 2, 3],
  // Inside the emoji, and inside a line end.
  ["😀=x", 1, 1, 1],
  ["a\r\nb", 2, 1, 3],
  ["\n\r\n\r", 4, 4, 1],
];

for (const [text, offset, line, column] of rows) {
  test(JSON.stringify([text, offset]), () => assert.equal(positionAt({ name: "t", text }, offset), { line, column }));
}

test("a position leads back to its offset", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "\r\n", "é", "😀") });
  fc.assert(
    fc.property(texts, fc.nat(), (text, nat) => {
      const source = { name: "t", text };
      const characters = Array.from(text);
      const offset = characters.slice(0, nat % (characters.length + 1)).join("").length;
      const { line, column } = positionAt(source, offset);
      const { start } = lineRange(source, line);
      const before = Array.from(text.slice(start)).slice(0, column - 1);
      assert.is(start + before.join("").length, offset);
      assert.is(text.slice(0, start).split(/\r\n|\r|\n/).length, line);
    }),
  );
});

test("lines and line ends are the text", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "\n", "\r") });
  fc.assert(
    fc.property(texts, (text) => {
      const source = { name: "t", text };
      const lines = text.split(/\r\n|\r|\n/);
      assert.equal(
        lines.map((_, index) => lineRange(source, index + 1)).map(({ start, end }) => text.slice(start, end)),
        lines,
      );
    }),
  );
});

test("a line of a million characters has positions", () => {
  const source = { name: "t", text: "x".repeat(1_000_000) };
  for (let count = 0; count < 10; count += 1) assert.is(positionAt(source, 1_000_000).column, 1_000_001);
});

test.run();
