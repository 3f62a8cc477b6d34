import type { JournalFailure } from "../../ports.ts";

const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk quota is used up"],
  ["EROFS", "the disk is read-only"],
  ["EACCES", "no permission"],
  ["EPERM", "no permission"],
  ["ENOTDIR", "a part of its path is no folder"],
  ["EEXIST", "it is there already"],
  ["ENAMETOOLONG", "its name is too long"],
  ["ENOENT", "it is gone, or no folder can be made there"],
]);

/** The system's code of an error, such as `ENOENT`; undefined for an error of ours. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** What the system refused as a failure of the journal in a folder. Throws again what does not come from the system. */
export function systemFailure(error: unknown, folder: string): JournalFailure {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return { kind: "failed", detail: `The journal in ${folder} cannot be used: ${reasons.get(code) ?? code}.` };
}
