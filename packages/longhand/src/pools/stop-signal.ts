/** Whether a person wants to stop, and how to stop listening. */
export interface StopSignal {
  readonly signal: AbortSignal;
  readonly close: () => void;
}

const signals = ["SIGINT", "SIGTERM"] as const;

/**
 * Ctrl-C and SIGTERM give up what was not sent yet; what was sent is read back and recorded first. A second one ends the
 * process.
 */
export function listenForStop(): StopSignal {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
    close();
  };
  const close = () => {
    for (const name of signals) process.off(name, stop);
  };
  for (const name of signals) process.on(name, stop);
  return { signal: controller.signal, close };
}
