import type { Surroundings } from "../surroundings.ts";
import type { Progress } from "./terminal-line.ts";

/** A bar on a terminal; nothing elsewhere. */
export async function startProgress(title: string, total: number, { stderr }: Surroundings): Promise<Progress> {
  if (stderr.isTTY !== true) return { step: () => {}, stop: () => {} };
  const { drawBar } = await import("./terminal-line.ts");
  return drawBar(title, total, stderr);
}

/** Does something that takes its time; on a terminal a line that moves says what. */
export async function whileWaiting<Result>(
  title: string,
  { stderr }: Surroundings,
  act: () => Promise<Result>,
): Promise<Result> {
  if (stderr.isTTY !== true) return act();
  const { drawSpinner } = await import("./terminal-line.ts");
  const line = drawSpinner(title, stderr);
  try {
    return await act();
  } finally {
    line.stop();
  }
}
