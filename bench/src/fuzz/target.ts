import type { Check } from "./check.ts";
import { readCorpus } from "./corpus.ts";
import type { FuzzCase } from "./fuzz-case.ts";
import { createRandom, type Random } from "./random.ts";
import { runChecks } from "./run-checks.ts";
import { shrink } from "./shrink.ts";
import type { Tally } from "./tally.ts";

/** Something that is put to random inputs. */
export interface Target<Subject> {
  readonly name: string;
  /** What it is put to, in a few words. */
  readonly about: string;
  /** How many cases a run makes that is not told how many. */
  readonly usualCount: number;
  readonly generate: (random: Random) => FuzzCase;
  /** What the checks of a case look at. */
  readonly read: (tried: FuzzCase) => Subject;
  /** Starts what the checks ask. */
  readonly open: () => Promise<OpenChecks<Subject>>;
}

/** Checks at work, until they are closed. */
interface OpenChecks<Subject> {
  readonly checks: readonly Check<Subject>[];
  /** What could not be compared, and why. */
  readonly notes: readonly string[];
  readonly close: () => Promise<void>;
}

/** How much is tried. */
export interface Volume {
  readonly seed: number;
  readonly count: number;
  /** After so many seconds no new case is made. */
  readonly seconds: number;
}

/** What came of it. */
interface TargetReport {
  /** Cases of the corpus, and those that were made. */
  readonly tried: number;
  readonly checks: readonly CheckReport[];
  readonly notes: readonly string[];
}

/** How one check fared. */
export interface CheckReport extends Pick<Tally<unknown>, "asked" | "differences"> {
  readonly title: string;
  /** The first cases that differ, made as short as they can be. */
  readonly examples: readonly { readonly tried: FuzzCase; readonly difference: string }[];
}

/** A target, ready to be run. */
export interface FuzzTarget extends Pick<Target<unknown>, "name" | "about" | "usualCount" | "generate"> {
  /** Tries the cases of the corpus, and then what chance makes. */
  readonly fuzz: (volume: Volume) => Promise<TargetReport>;
}

/** Makes a target that can be run, whatever its checks look at. */
export function defineTarget<Subject>(target: Target<Subject>): FuzzTarget {
  const fuzz = async (volume: Volume): Promise<TargetReport> => {
    const { checks, notes, close } = await target.open();
    try {
      let tried = 0;
      const cases = function* (): Iterable<FuzzCase> {
        for (const each of allCases(target, volume)) {
          tried += 1;
          yield each;
        }
      };
      const tallies = await runChecks(checks, cases(), target.read);
      const reports: CheckReport[] = [];
      for (const tally of tallies) reports.push(await reportOf(tally, target));
      return { tried, checks: reports, notes };
    } finally {
      await close();
    }
  };
  return { ...target, fuzz };
}

function* allCases(
  { name, generate }: Pick<FuzzTarget, "name" | "generate">,
  { seed, count, seconds }: Volume,
): Iterable<FuzzCase> {
  yield* readCorpus(name);
  const random = createRandom(seed);
  const end = performance.now() + 1000 * seconds;
  for (let made = 0; made < count && performance.now() < end; made += 1) yield generate(random);
}

async function reportOf<Subject>(
  { check, asked, differences, examples }: Tally<Subject>,
  { read }: Target<Subject>,
): Promise<CheckReport> {
  const shrunk = new Map<string, CheckReport["examples"][number]>();
  for (const example of examples) {
    const { text, difference } = await shrink(check, example, read);
    const { kind } = example;
    shrunk.set(`${kind}\n${text}`, { tried: { kind, text }, difference });
  }
  return { title: check.title, asked, differences, examples: [...shrunk.values()] };
}
