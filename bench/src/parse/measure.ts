import type { Engine, EngineName } from "./engines.ts";

/** How much time to spend on a text. */
export interface Effort {
  readonly rounds: number;
  /** Where all rounds would take longer than `textMilliseconds`; at least these are made. */
  readonly leastRounds: number;
  readonly textMilliseconds: number;
  /** For each engine. */
  readonly warmUpMilliseconds: number;
  /** What one engine does in one round. */
  readonly roundMilliseconds: number;
}

/** The nanoseconds of one reading, by engine; one entry per round. */
export type Samples = ReadonlyMap<EngineName, readonly number[]>;

/** What an engine does in each round. */
interface Turn {
  readonly engine: Engine;
  readonly iterations: number;
  readonly milliseconds: number;
  readonly samples: number[];
}

/**
 * Times engines against each other on a text: after a warm-up each takes one turn in every round, and every round visits
 * them in the opposite order, so that a machine that changes its speed changes it for all.
 */
export async function measureText(engines: readonly Engine[], text: string, effort: Effort): Promise<Samples> {
  const turns: Turn[] = [];
  for (const engine of engines) {
    if (await engine.load(text)) {
      turns.push(await warmUp(engine, effort));
    }
  }
  const rounds = countRounds(turns, effort);
  for (let round = 0; round < rounds; round += 1) {
    for (const { engine, iterations, samples } of round % 2 === 0 ? turns : turns.toReversed()) {
      samples.push(await engine.time(iterations));
    }
  }
  return new Map(turns.map(({ engine, samples }) => [engine.name, samples]));
}

/** Runs until the compilers have settled. One reading that takes longer than the whole warm-up is warm-up enough. */
async function warmUp(engine: Engine, effort: Effort): Promise<Turn> {
  let spent = 0;
  let iterations = 1;
  let one = 0;
  while (spent < effort.warmUpMilliseconds) {
    one = (await engine.time(iterations)) / 1e6;
    spent += one * iterations;
    iterations *= 2;
  }
  const perRound = Math.max(1, Math.round(effort.roundMilliseconds / one));
  return { engine, iterations: perRound, milliseconds: one * perRound, samples: [] };
}

function countRounds(turns: readonly Turn[], { rounds, leastRounds, textMilliseconds }: Effort): number {
  const roundMilliseconds = turns.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return Math.min(rounds, Math.max(leastRounds, Math.floor(textMilliseconds / roundMilliseconds)));
}

/** How many times the time of `base` an engine takes, each in its fastest round. NaN where one of them was not measured. */
export function ratio(samples: Samples, name: EngineName, base: EngineName): number {
  return fastest(samples, name) / fastest(samples, base);
}

/** The nanoseconds of one reading in the fastest round: what other programs disturbed least. NaN where it was not measured. */
export function fastest(samples: Samples, name: EngineName): number {
  const times = samples.get(name) ?? [];
  return times.length === 0 ? Number.NaN : Math.min(...times);
}
