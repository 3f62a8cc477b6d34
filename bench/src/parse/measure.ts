import { median } from "../median.ts";
import type { Engine, EngineName } from "./engine.ts";

/** How much time a run takes. */
export interface Effort {
  readonly rounds: number;
  /** For a row whose rounds would take longer than `rowMilliseconds`; at least these are made. */
  readonly leastRounds: number;
  readonly rowMilliseconds: number;
  readonly warmUpMilliseconds: number;
  /** What one engine does in one round. */
  readonly roundMilliseconds: number;
}

/** The nanoseconds of one reading, by engine; one entry per round. */
export type Samples = ReadonlyMap<EngineName, readonly number[]>;

/**
 * Times engines against each other: after a warm-up each takes one turn in every round, and every round visits them in
 * the opposite order, so that a machine that changes its speed changes it for all.
 */
export async function measure(engines: readonly Engine[], effort: Effort): Promise<Samples> {
  const turns: Turn[] = [];
  for (const engine of engines) {
    turns.push(await warmUp(engine, effort));
  }
  const roundMilliseconds = turns.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const affordable = Math.floor(effort.rowMilliseconds / roundMilliseconds);
  const rounds = Math.min(effort.rounds, Math.max(effort.leastRounds, affordable));
  for (let round = 0; round < rounds; round += 1) {
    for (const { engine, iterations, samples } of round % 2 === 0 ? turns : turns.toReversed()) {
      samples.push(await engine.time(iterations));
    }
  }
  return new Map(turns.map(({ engine, samples }) => [engine.name, samples]));
}

/** What an engine does in each round. */
interface Turn {
  readonly engine: Engine;
  readonly iterations: number;
  readonly milliseconds: number;
  readonly samples: number[];
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

/** How many times the time of `base` another engine takes: the median over the rounds. NaN where one is missing. */
export function ratio(samples: Samples, name: EngineName, base: EngineName): number {
  const bases = samples.get(base) ?? [];
  return median((samples.get(name) ?? []).map((time, round) => time / (bases[round] ?? Number.NaN)));
}
