/** Keeps a model that goes round in circles from changing pools all the time. */
export interface UpdateRate {
  /** Seconds to wait before the next update; 0: it may go, and is counted. */
  readonly take: () => number;
}

const minute = 60_000;

/** At most so many updates in any minute. */
export function createUpdateRate(maxPerMinute: number, now: () => number): UpdateRate {
  const taken: number[] = [];
  return {
    take: () => {
      const time = now();
      while (taken[0] !== undefined && taken[0] <= time - minute) taken.shift();
      const [oldest] = taken;
      if (taken.length >= maxPerMinute && oldest !== undefined) return Math.ceil((oldest + minute - time) / 1000);
      taken.push(time);
      return 0;
    },
  };
}
