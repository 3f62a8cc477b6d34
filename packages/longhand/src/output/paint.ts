import { type Paint, plainPaint, type Severity } from "@longhand/diagnostics";
import picocolors from "picocolors";
import type { Output, Surroundings } from "../surroundings.ts";

/**
 * Colours for a stream: when it is a terminal that shows them, or `FORCE_COLOR` (https://force-color.org) says so. `NO_COLOR`
 * (https://no-color.org) wins over both.
 */
export function paintFor(stream: Output, { env }: Pick<Surroundings, "env">): Paint {
  if (isSet(env["NO_COLOR"])) return plainPaint;
  // Node leaves `isTTY` undefined for files and pipes.
  const shows = stream.isTTY === true && env["TERM"] !== "dumb";
  return shows || isSet(env["FORCE_COLOR"]) ? colouredPaint() : plainPaint;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
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
