import { nearest } from "@longhand/diagnostics";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("nearest");

const members = ["MinimumLength", "RequireUppercase", "RequireLowercase", "RequireNumbers", "RequireSymbols"];
const optionNames = ["--user-pool-id", "--policies", "--user-pool-tags", "--user-pool-tier", "--user-pool-add-ons"];
const modes = ["OFF", "ON", "OPTIONAL"];

const rows: readonly [name: string, candidates: readonly string[], expected: readonly string[]][] = [
  ["MinimumLenght", members, ["MinimumLength"]],
  // Two letters that changed places are one slip.
  ["Cuont", ["Count", "Mount"], ["Count"]],
  ["tabel", ["text", "table"], ["table"]],
  ["JSNO", ["JSON"], ["JSON"]],
  ["minimumlength", members, ["MinimumLength"]],
  ["minimum-length", members, ["MinimumLength"]],
  // "Uppercase" and "Lowercase" are two letters apart; a slip in one is no slip in the other.
  ["RequireUppercas", members, ["RequireUppercase"]],
  ["RequireXpercase", members, ["RequireUppercase", "RequireLowercase"]],
  ["--polices", optionNames, ["--policies"]],
  ["-policies", optionNames, ["--policies"]],
  // Where only the spelling differs, names that merely look alike are not offered.
  ["--user_pool_id", optionNames, ["--user-pool-id"]],
  ["--user-pool-add-on", optionNames, ["--user-pool-add-ons"]],
  ["--lambda", optionNames, []],
  ["on", modes, ["ON"]],
  ["OPTIONEL", modes, ["OPTIONAL"]],
  // Of a short name one letter is too much to guess.
  ["NO", modes, []],
  ["x", ["y"], []],
  ["", ["", "a"], []],
  ["--", optionNames, []],
  ["name1", ["name2", "name3", "name4", "name5"], ["name2", "name3", "name4"]],
  ["name1", ["name3", "name2", "name3"], ["name3", "name2"]],
];

for (const [name, candidates, expected] of rows) {
  test(`${JSON.stringify(name)} is nearest to ${JSON.stringify(expected)}`, () => {
    assert.equal(nearest(name, candidates), expected);
  });
}

// Comparing them letter by letter would take minutes.
test("answers for a name of a million letters", () => {
  assert.equal(nearest("x".repeat(1_000_000), [...members, "y".repeat(100_000)]), []);
});

test("offers candidates alone, each once, three at most, and the one that is spelt the same first", () => {
  const names = fc.string({ unit: fc.constantFrom("a", "b", "C", "-", "_") });
  fc.assert(
    fc.property(names, fc.array(names), (name, candidates) => {
      const offered = nearest(name, candidates);
      assert.ok(offered.length <= 3);
      assert.is(new Set(offered).size, offered.length);
      assert.ok(offered.every((candidate) => candidates.includes(candidate)));
      const same = candidates.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
      if (same !== undefined && /[a-z]/i.test(name)) assert.ok(nearest(name, [...candidates, same]).length > 0);
    }),
  );
});

test.run();
