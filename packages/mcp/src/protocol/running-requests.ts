/** A request that is being answered. */
interface Tracked {
  readonly signal: AbortSignal;
  readonly requestId: string | number;
}

/** The requests of one client that are being answered. */
export interface RunningRequests {
  /** Aborts as soon as no more answers of the client can come: who waits for one, waits in vain. */
  readonly closing: AbortSignal;
  readonly track: <Result>(answer: Promise<Result>, request: Tracked) => Promise<Result>;
  readonly count: () => number;
  /** Resolves when all are answered, at the latest after some milliseconds. */
  readonly drain: (milliseconds: number) => Promise<void>;
}

/** Keeps count. `onCancelled` hears of each request that its client gives up. */
export function createRunningRequests(onCancelled: (requestId: string | number) => void = () => {}): RunningRequests {
  const closing = new AbortController();
  const running = new Set<Promise<unknown>>();
  return {
    closing: closing.signal,
    count: () => running.size,
    track: (answer, { signal, requestId }) => {
      const cancelled = () => onCancelled(requestId);
      signal.addEventListener("abort", cancelled, { once: true });
      const settled = answer.then(noResult, noResult).finally(() => {
        running.delete(settled);
        signal.removeEventListener("abort", cancelled);
      });
      running.add(settled);
      return answer;
    },
    drain: async (milliseconds) => {
      closing.abort();
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, milliseconds);
      });
      await Promise.race([Promise.all(running), late]);
      clearTimeout(timer);
    },
  };
}

function noResult(): void {}
