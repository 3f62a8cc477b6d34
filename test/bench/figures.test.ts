import { slope } from "@longhand/bench/growth";
import { formatFigure } from "@longhand/bench/table";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const figures = suite("bench: figures");

figures("the growth exponent is the power of the size", () => {
  const sizes = [10, 100, 1000, 10_000];
  for (const power of [0, 1, 1.5, 2]) {
    const exponent = slope(
      sizes,
      sizes.map((size) => 7 * size ** power),
    );
    assert.ok(Math.abs(exponent - power) < 1e-9, `${exponent}`);
  }
});

const rows: readonly (readonly [text: string, figure: number, relation: "≥" | "≤", goal: number | undefined])[] = [
  ["12 (≥ 12, met)", 12, "≥", 12],
  ["12 (≥ 12, **missed**)", 11.96, "≥", 12],
  ["3.4 (≤ 4, met)", 3.41, "≤", 4],
  ["8.1 (≤ 8, **missed**)", 8.1, "≤", 8],
  ["3,160", 3160.4, "≥", undefined],
  ["0.02", 0.0201, "≤", undefined],
  ["–", Number.NaN, "≥", 12],
];

for (const [text, figure, relation, goal] of rows) {
  figures(`${figure} against ${goal} is shown as ${text}`, () => {
    assert.is(formatFigure(figure, relation, goal), text);
  });
}

figures.run();
