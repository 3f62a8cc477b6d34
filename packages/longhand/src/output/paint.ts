import { type Paint, plainPaint, type Severity } from "@longhand/diagnostics";
import picocolors from "picocolors";
import type { Output, Surroundings } from "../surroundings.ts";

/** Colours for a stream: when it is a terminal that shows them, and `NO_COLOR` (https://no-color.org) is not set. */
export function paintFor(stream: Output, { env }: Pick<Surroundings, "env">): Paint {
  // Node leaves `isTTY` undefined for files and pipes.
  const isOn = stream.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
  return isOn ? colouredPaint() : plainPaint;
}

function colouredPaint(): Paint {
  const { bold, cyan, dim, green, red, yellow } = picocolors.createColors(true);
  const bySeverity = { error: red, warning: yellow, info: cyan } as const;
  return {
    severity: (text: string, severity: Severity) => bold(bySeverity[severity](text)),
    place: bold,
    code: dim,
    caret: red,
    fix: green,
  };
}
