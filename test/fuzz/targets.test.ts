import { findTarget } from "@longhand/bench/targets";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cases } from "../harness/volume.ts";

const fuzzing = suite("fuzz: targets");

/**
 * How many cases by chance each target gets here, beside all of its corpus; `pnpm fuzz` tries many more. `LONGHAND_SEED` makes
 * others.
 */
const counts: readonly (readonly [target: string, count: number])[] = [
  ["syntax", 5000],
  ["values", 3000],
  ["commands", 500],
  ["messages", 200],
  ["pages", 150],
];

const seed = Number(process.env["LONGHAND_SEED"] ?? 1);

for (const [name, count] of counts) {
  fuzzing(`${name}: the corpus and ${count} cases by chance show no difference (LONGHAND_SEED=${seed})`, async () => {
    const volume = { seed, count: cases(count), seconds: Number.POSITIVE_INFINITY };
    const { tried, checks } = await findTarget(name).fuzz(volume);
    assert.ok(tried >= volume.count);
    for (const { title, asked, differences, examples } of checks) {
      assert.is(differences, 0, `${title}\n${JSON.stringify(examples, null, 2)}`);
      assert.ok(asked <= tried);
    }
  });
}

fuzzing.run();
