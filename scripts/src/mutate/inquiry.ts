import type { Coverage } from "./coverage.ts";
import type { AskedTest, Inquiry } from "./question.ts";

/** A test that takes longer is asked only about mutants that no quicker one reaches. Milliseconds. */
const quick = 40;

/** Asks the tests that reach a mutant. One of them may reach it ten times as often as before: then it is taken for endless. */
export function askAboutReached(mutant: number, coverage: Coverage): Inquiry {
  const reaching = [...(coverage.byMutant.get(mutant) ?? [])];
  return inquire(
    mutant,
    reaching.map(([index, hits]) => ({ index, hitLimit: 1000 + 10 * hits })),
    coverage,
  );
}

/** Asks every test about a mutant that runs once for a process: what was made then shows anywhere. */
export function askAboutOnce(mutant: number, coverage: Coverage): Inquiry {
  return inquire(mutant, everyTest(coverage), coverage);
}

/** Asks every test while nothing is changed. */
export function askAboutNothing(coverage: Coverage): Inquiry {
  return inquire(-1, everyTest(coverage), coverage);
}

function everyTest({ tests }: Coverage): readonly AskedTest[] {
  return tests.map((_, index) => ({ index, hitLimit: 1_000_000 }));
}

/** The quickest tests come first: most mutants do not get past them. */
function inquire(mutant: number, reaching: readonly AskedTest[], { tests }: Coverage): Inquiry {
  const timeOf = ({ index }: AskedTest) => tests[index]?.milliseconds ?? 0;
  const passing = reaching.filter(({ index }) => tests[index]?.passed).sort((a, b) => timeOf(a) - timeOf(b));
  const asked = passing.filter((test) => timeOf(test) <= quick);
  const chosen = asked.length > 0 ? asked : passing.slice(0, 1);
  const usual = chosen.reduce((sum, test) => sum + timeOf(test), 0);
  return { mutant, tests: chosen, patience: 5000 + 5 * usual };
}
