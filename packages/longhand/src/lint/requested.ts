import type { FixSafety } from "@longhand/lint";
import type { Given } from "../verb.ts";
import type { Format } from "./formats/format.ts";
import { formats } from "./formats.ts";
import { lintOptions } from "./lint-options.ts";

/** Which fixes are asked for; undefined where none are. */
export function requestedFixes(given: Given): FixSafety | undefined {
  if (given.valueOf(lintOptions.fixUnsafe)) return "unsafe";
  return given.valueOf(lintOptions.fix) || given.valueOf(lintOptions.fixDryRun) ? "safe" : undefined;
}

/** The format that is asked for. */
export function requestedFormat(given: Given): Format {
  const wanted = given.valueOf(lintOptions.json) ? "json" : given.valueOf(lintOptions.format);
  return formats.find(({ name }) => name === wanted) ?? formats[0];
}

/** The file of the cache, as it was named; undefined where none is asked for. */
export function requestedCache(given: Given): string | undefined {
  const named = given.valueOf(lintOptions.cacheFile);
  return named ?? (given.valueOf(lintOptions.cache) ? ".longhandlint-cache.json" : undefined);
}

/** Whether a baseline is to be written or left out. */
export function asksForBaseline(given: Given): boolean {
  return given.valueOf(lintOptions.writeBaseline) || given.valueOf(lintOptions.baseline) !== undefined;
}
