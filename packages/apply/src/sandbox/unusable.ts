import { codeOf } from "./store/flush.ts";

/** The folder of a sandbox does not do what it should. */
export interface Unusable {
  readonly kind: "unusable";
  /** Why, as a clause. */
  readonly detail: string;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "no permission"],
  ["EPERM", "no permission, or a file system without hard links"],
  ["EROFS", "it can only be read"],
  ["ENOTDIR", "a part of its path is no directory"],
  ["ENOENT", "no folder can be made there"],
  ["EBUSY", "other programs keep changing it"],
  ["ENOSPC", "the disk is full"],
  ["ENOTSUP", "its file system has no hard links"],
]);

/** Why the system refused; undefined for what does not come from the system, which is a bug of ours. */
export function unusable(error: unknown): Unusable | undefined {
  const code = codeOf(error);
  return code === "" ? undefined : { kind: "unusable", detail: reasons.get(code) ?? `the system says ${code}` };
}
