/** Whether a person wants to stop, and how to stop listening. */
export interface StopSignal {
  readonly signal: AbortSignal;
  readonly close: () => void;
}

/** Ctrl-C gives up what was not sent yet; what was sent is read back and recorded first. A second one ends the process. */
export function listenForStop(): StopSignal {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once("SIGINT", stop);
  return { signal: controller.signal, close: () => process.off("SIGINT", stop) };
}
