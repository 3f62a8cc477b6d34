import { resolve } from "node:path";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { type LintCache, openCache } from "./cache.ts";
import type { Work } from "./choose-files.ts";
import { type LintedFile, lintFiles } from "./lint-files.ts";
import { createProgress } from "./progress.ts";
import { requestedCache } from "./requested.ts";
import { createThreadStarter } from "./threads.ts";

/** Checks the files of a run; those that a cache knows are not read again. In the order of the files. */
export async function lintWithCache(
  given: Given,
  { cwd, files, models, threads }: Work,
  { stderr }: Surroundings,
): Promise<readonly LintedFile[]> {
  const cacheFile = requestedCache(given);
  const cache = cacheFile === undefined ? undefined : openCache(resolve(cwd, cacheFile), models.version());
  const known = new Map(files.flatMap((file) => knownFile(file, cache)));
  const progress = createProgress(stderr);
  const unknown = files.filter((file) => !known.has(file));
  const onDone = (count: number) => progress.show(known.size + count, files.length);
  // Without a cache it was seen already whether there is much to do.
  const started = cache === undefined ? threads : createThreadStarter().start(unknown.map(({ path }) => path));
  const fresh = await lintFiles(unknown, models, onDone, started);
  progress.clear();
  if (cache !== undefined) {
    for (const linted of fresh) if ("report" in linted) cache.put(linted.file, linted.report);
    cache.save();
  }
  const all = new Map([...known, ...fresh.map((linted) => [linted.file, linted] as const)]);
  return files.flatMap((file) => all.get(file) ?? []);
}

function knownFile(file: Work["files"][number], cache: LintCache | undefined) {
  const report = cache?.get(file);
  return report === undefined ? [] : [[file, { file, report }] as const];
}
