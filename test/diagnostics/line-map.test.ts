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
];

for (const [text, offset, line, column] of rows) {
  test(JSON.stringify([text, offset]), () => assert.equal(positionAt({ name: "t", text }, offset), { line, column }));
}

test("an offset lies in the line that its position names", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "é") });
  fc.assert(
    fc.property(texts, fc.nat(), (text, nat) => {
      const source = { name: "t", text };
      const offset = nat % (text.length + 1);
      const { line, column } = positionAt(source, offset);
      const { start } = lineRange(source, line);
      assert.is(start + column - 1, offset);
    }),
  );
});

test.run();
