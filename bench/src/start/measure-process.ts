import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const sumLoaded = fileURLToPath(new URL("./sum-loaded.js", import.meta.url));

/** What a process took, in milliseconds. */
export interface Times {
  readonly wall: number;
  readonly cpu: number;
}

/** A command line, and the variables that it is run with. */
export interface Command {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** By the clock of bash, because Node does not tell what a child took; undefined where the program does not run. */
export function timeOf({ argv, env }: Command): Times | undefined {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1 </dev/null';
  const { stderr, status } = spawnSync("bash", ["-c", script, "bash", ...argv], { encoding: "utf8", env });
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = stderr.trim().split(" ").map(Number);
  return status === 0 ? { wall: wall * 1000, cpu: (user + system) * 1000 } : undefined;
}

/** The most memory that a process has at a time, in bytes, as the system tells Python; undefined where there is no Python. */
export function peakMemoryOf({ argv, env }: Command): number | undefined {
  const script = [
    "import resource, subprocess, sys",
    "nothing = subprocess.DEVNULL",
    "subprocess.run(sys.argv[1:], stdin=nothing, stdout=nothing, stderr=nothing)",
    // In kilobytes on Linux, in bytes on macOS.
    "peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss",
    "print(peak if sys.platform == 'darwin' else peak * 1024)",
  ].join("\n");
  const { stdout, status } = spawnSync("python3", ["-c", script, ...argv], { encoding: "utf8", env });
  return status === 0 ? Number(stdout) : undefined;
}

/** The bytes of the files that a Node program loads; undefined for other programs. */
export function loadedBytesOf({ argv, env }: Command): number | undefined {
  const [program = "", ...words] = argv;
  if (program !== process.execPath) return undefined;
  const { stderr } = spawnSync(program, ["--import", sumLoaded, ...words], { encoding: "utf8", env });
  const [, bytes] = /\nloaded (\d+)\n/.exec(stderr) ?? [];
  return bytes === undefined ? undefined : Number(bytes);
}
