import type { Clock, RateLimit } from "./ports.ts";

/** Calls a second. The service allows 15 reads and 15 updates to all clients of an account together. */
const rates = { read: 10, write: 5 } as const;

interface Bucket {
  tokens: number;
  /** Epoch milliseconds. */
  filledAt: number;
}

/** Token buckets for reads and for writes; each holds a second's calls. Whoever shares it shares the rate. */
export function createRateLimit(clock: Clock): RateLimit {
  const buckets = {
    read: { tokens: rates.read, filledAt: clock.now() },
    write: { tokens: rates.write, filledAt: clock.now() },
  };
  return {
    take: async (kind, signal) => {
      const bucket = buckets[kind];
      // A token is taken at once, even one that is still to come: those who wait stand in line.
      const wait = takeToken(bucket, rates[kind], clock.now());
      if (wait > 0) await clock.sleep(wait, signal);
    },
  };
}

/** Milliseconds until the token that was taken is there. */
function takeToken(bucket: Bucket, rate: number, now: number): number {
  const gained = (Math.max(0, now - bucket.filledAt) / 1000) * rate;
  bucket.tokens = Math.min(rate, bucket.tokens + gained) - 1;
  bucket.filledAt = now;
  return bucket.tokens >= 0 ? 0 : Math.ceil((-bucket.tokens / rate) * 1000);
}
