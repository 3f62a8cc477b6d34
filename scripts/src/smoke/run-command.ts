import { spawnSync } from "node:child_process";

/** A program to run and the folder to run it in. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** Standard input; none by default. */
  readonly input?: string;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end and returns its standard output. Throws with all of its output when it does not succeed. */
export function runCommand({ program, args, folder, input, env }: Command): string {
  const environment = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", ...env };
  const child = spawnSync(program, args, { cwd: folder, env: environment, encoding: "utf8", input });
  if (child.error !== undefined) {
    throw new Error(`${program} cannot be started: ${child.error.message}`);
  }
  if (child.status !== 0) {
    const end = child.status === null ? `was ended by ${child.signal}` : `ended with code ${child.status}`;
    throw new Error(`${[program, ...args].join(" ")} ${end}\n${child.stdout}${child.stderr}`);
  }
  return child.stdout;
}
