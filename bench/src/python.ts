import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A Python that has the AWS CLI's parser. */
export interface Python {
  readonly command: string;
  /** The version of the AWS CLI, such as `1.45.11`. */
  readonly version: string;
}

// Older versions know no `@=`; their grammar is another one.
const probe = "import awscli, awscli.shorthand; awscli.shorthand.get_paramfile; print(awscli.__version__)";

/** What a probe of this machine says when there is none. */
export const pythonMissing = "no python3 with awscli (version 1, 1.36 or newer) is installed";

/** Finds the Python to ask; undefined when none is installed. */
export function findPython(): Python | undefined {
  try {
    // A version manager may put a script in the place of python3, which would be timed as well.
    const run = (code: string) => execFileSync("python3", ["-c", code], { encoding: "utf8", stdio: "pipe" }).trim();
    return { version: run(probe), command: run("import sys; print(sys.executable)") };
  } catch {
    return undefined;
  }
}

/** The path of one of our programs for it, by its name in the folder `oracle`. */
export function oraclePath(name: string): string {
  return fileURLToPath(new URL(`../oracle/${name}`, import.meta.url));
}
