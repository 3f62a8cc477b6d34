import { defineCheck } from "@longhand/bench/check";
import { mutateText } from "@longhand/bench/mutate-text";
import { createRandom } from "@longhand/bench/random";
import { runChecks } from "@longhand/bench/run-checks";
import { shrink } from "@longhand/bench/shrink";
import { findTarget, targets } from "@longhand/bench/targets";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const fuzzing = suite("fuzz: machinery");

/** A check that dislikes texts with both of two characters. */
const planted = defineCheck<string>({
  title: "no text holds both a brace and a quote",
  appliesTo: (text) => text !== "",
  findDifference: (text) => (text.includes("{") && text.includes("'") ? "It holds both." : undefined),
});

const read = ({ text }: { readonly text: string }) => text;
const asCases = (texts: readonly string[]) => texts.map((text) => ({ kind: "text", text }));

fuzzing("a difference is counted, kept as an example, and shrunk to what matters", async () => {
  const made = asCases(["", "a=b", "k='v',x={y=z}", "k=v,x={y='it'}"]);
  const [tally] = await runChecks([planted], made, read);
  assert.equal([tally?.asked, tally?.differences, tally?.examples], [3, 2, made.slice(2)]);
  const [shrunk] = await Promise.all(made.slice(2, 3).map((example) => shrink(planted, example, read)));
  assert.equal(shrunk, { text: "'{", difference: "It holds both." });
});

fuzzing("what a check throws is a difference, and what the product throws goes to the check for it", async () => {
  const throwing = defineCheck<string>({
    title: "it throws",
    appliesTo: () => true,
    findDifference: () => {
      throw new Error("the check is broken");
    },
  });
  const [tally] = await runChecks([throwing], asCases(["a"]), read);
  assert.is(tally?.differences, 1);
});

fuzzing("a changed text is near the one that it was", () => {
  const random = createRandom(7);
  const lengths = Array.from({ length: 200 }, () => mutateText(random, "k=v,x={y=z}", ["'"]).length);
  assert.ok(Math.max(...lengths) <= 11 + 3 * 6 && lengths.some((length) => length < 11), lengths.join(" "));
});

for (const { name, generate } of targets) {
  fuzzing(`${name}: a seed makes the same cases again, another seed others`, () => {
    const cases = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 50 }, () => generate(random));
    };
    assert.equal(cases(7), cases(7));
    assert.not.equal(cases(7), cases(8));
  });
}

fuzzing("chance makes texts with every odd character", () => {
  const random = createRandom(3);
  const { generate } = findTarget("syntax");
  const made = Array.from({ length: 20_000 }, () => generate(random).text);
  for (const part of ["\u{1f600}", "\ud83d", "\u001c", "\ufeff", "@=", "\\'", "PasswordPolicy"]) {
    assert.ok(
      made.some((text) => text.includes(part)),
      JSON.stringify(part),
    );
  }
});

fuzzing("a target that there is not is named, with those that there are", () => {
  assert.throws(() => findTarget("sintax"), /"sintax" is no target: syntax, values,/);
});

fuzzing.run();
