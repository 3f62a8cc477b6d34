import { SingleBar } from "cli-progress";
import type { Output } from "../surroundings.ts";

/** What a person at a terminal sees of work on many things. */
export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

/** Ctrl-C is for whoever listens for it, and else ends the process. What was drawn goes at the end. */
const shared = { clearOnComplete: true, gracefulExit: false } as const;

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"] as const;

/** Draws a bar. */
export function drawBar(title: string, total: number, stream: Output): Progress {
  const bar = new SingleBar({ ...shared, format: `${title} {bar} {value}/{total}`, stream });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}

/** Draws a line that moves until it is stopped. */
export function drawSpinner(title: string, stream: Output): Pick<Progress, "stop"> {
  let turn = 0;
  const format = () => {
    turn += 1;
    return `${frames[turn % frames.length] ?? ""} ${title}`;
  };
  const line = new SingleBar({ ...shared, format, stream, forceRedraw: true });
  line.start(1, 0);
  return { stop: () => line.stop() };
}
