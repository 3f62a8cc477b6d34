import { defineCheck } from "@longhand/bench/check";
import { checks } from "@longhand/bench/checks";
import { generateTexts } from "@longhand/bench/generators";
import { createRandom } from "@longhand/bench/random";
import { runChecks } from "@longhand/bench/run-checks";
import { readSeeds } from "@longhand/bench/seeds";
import { shrink } from "@longhand/bench/shrink";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/** A check that dislikes texts with both of two characters. */
const planted = defineCheck({
  title: "no text holds both a brace and a quote",
  appliesTo: ({ text }) => text !== "",
  findDifference: ({ text }) => (text.includes("{") && text.includes("'") ? "It holds both." : undefined),
});

const texts = (seed: number, count: number) => Array.from(generateTexts(createRandom(seed), count));

const fuzzing = suite("bench: fuzz");

fuzzing("a seed makes the same texts again, another seed others", () => {
  assert.equal(texts(7, 100), texts(7, 100));
  assert.not.equal(texts(7, 100), texts(8, 100));
});

fuzzing("chance makes texts with and without errors, and with every odd character", async () => {
  const made = texts(3, 20_000);
  for (const part of ["\u{1f600}", "\ud83d", "\u001c", "\ufeff", "@=", "\\'", "PasswordPolicy"]) {
    assert.ok(
      made.some((text) => text.includes(part)),
      JSON.stringify(part),
    );
  }
  const [whole] = await runChecks([checkOfErrors], made);
  assert.ok(whole !== undefined && whole.differences > 2000 && whole.differences < 18_000, String(whole?.differences));
});

/** Counts the texts with errors. */
const checkOfErrors = defineCheck({
  title: "no text is wrong",
  appliesTo: () => true,
  findDifference: ({ descent }) => (descent.ok ? undefined : "It is."),
});

fuzzing("a difference is counted, kept as an example, and shrunk to what matters", async () => {
  const made = ["", "a=b", "k='v',x={y=z}", "k=v,x={y='it'}"];
  const [tally] = await runChecks([planted], made);
  assert.equal([tally?.asked, tally?.differences, tally?.examples], [3, 2, ["k='v',x={y=z}", "k=v,x={y='it'}"]]);
  assert.equal(await shrink(planted, "k='v',x={y=z}"), { text: "'{", difference: "It holds both." });
});

fuzzing("the known hard texts and 5,000 by chance show no difference", async () => {
  const tallies = await runChecks(checks, [...readSeeds(), ...texts(1, 5000)]);
  for (const { check, asked, differences, examples } of tallies) {
    assert.ok(asked > 100, `${check.title}: ${asked} texts`);
    assert.is(differences, 0, `${check.title}: ${JSON.stringify(examples)}`);
  }
});

fuzzing.run();
