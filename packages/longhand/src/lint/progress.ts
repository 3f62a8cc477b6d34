import type { Output } from "../surroundings.ts";

/** Nobody needs to be told that something works that is done by then. Milliseconds. */
const Patience = 500;

/** A line that says how far a long run is, and goes away. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  readonly clear: () => void;
}

/** Progress on a terminal; elsewhere nothing. */
export function createProgress(output: Output, now: () => number = Date.now): Progress {
  const started = now();
  let shown = 0;
  if (output.isTTY !== true) return { show() {}, clear() {} };
  return {
    show(done, total) {
      const time = now();
      if (time - started < Patience || time - shown < 100) return;
      shown = time;
      output.write(`\r${done} of ${total} files read\u001b[K`);
    },
    clear() {
      if (shown > 0) output.write("\r\u001b[K");
    },
  };
}
