import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { draftsIn, highestVersion, versionFile, versionsIn } from "./version-file.ts";

/** A reader that has listed the folder has this many writes of time before it has to look again. */
const Kept = 8;

/** A draft so old belongs to a process that is dead or stopped; one that wakes up finds its draft gone and starts again. */
const Abandoned = 600_000;

/**
 * Removes old versions, but none that a draft is based on and none after it: that would free a name that its writer believes
 * to be free for another reason. The order is what makes it safe: first the newest version, then the drafts. A writer whose draft
 * comes later bases it on that version or a newer one.
 */
export function pruneVersions(folder: string): void {
  try {
    const names = readdirSync(folder);
    const newest = highestVersion(names);
    if (versionsIn(names).length <= 2 * Kept) return;
    const bases = draftsIn(readdirSync(folder)).flatMap(({ name, base }) =>
      revokeAbandoned(join(folder, name)) === "revoked" ? [] : [base],
    );
    const oldest = Math.min(newest - Kept, ...bases);
    for (const version of versionsIn(names).sort((a, b) => a - b)) {
      if (version < oldest) rmSync(join(folder, versionFile(version)), { force: true });
    }
  } catch {
    // The next writer does it; what is asked for is written.
  }
}

/** Removes what dead processes have left in the staging folder. */
export function sweepStaging(staging: string): void {
  try {
    for (const name of readdirSync(staging)) revokeAbandoned(join(staging, name));
  } catch {
    // There is none yet, or somebody else sweeps.
  }
}

function revokeAbandoned(draft: string): "revoked" | "in use" {
  const stats = statSync(draft, { throwIfNoEntry: false });
  if (stats === undefined) return "revoked";
  if (Date.now() - stats.mtimeMs < Abandoned) return "in use";
  rmSync(draft, { recursive: true, force: true });
  return "revoked";
}
