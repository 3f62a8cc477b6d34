import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { absolutePath } from "../harness/repository.ts";

/** What came of a run of the command. */
export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run gets besides its words. */
export interface RunSettings {
  /** A list comes in as many chunks. */
  readonly stdin?: string | Uint8Array | readonly Uint8Array[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether standard input and output are a terminal. */
  readonly terminal?: boolean;
  /** The folder that relative paths start from; the one of the tests where it is left out. */
  readonly cwd?: string;
}

interface Streams {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: PassThrough;
  readonly stderr: PassThrough;
  readonly cwd: () => string;
}

type RunProgram = (argv: readonly string[], streams: Streams) => Promise<number>;

const binary = absolutePath("packages/longhand/bin/longhand.js");

// The package does not offer the command to programs, so it is loaded by its path.
const program: { readonly runProgram: RunProgram } = await import(absolutePath("packages/longhand/dist/program.js"));

/** A folder for sandboxes and journals that no other run has, in the one that the test run removes. */
function newStateFolder(): string {
  const state = process.env["XDG_STATE_HOME"];
  if (state === undefined) throw new Error("The test run has no folder for state.");
  return mkdtempSync(join(state, "run-"));
}

/** Runs the built command in this process, which takes milliseconds where a process of its own takes half a second. */
export async function runLonghand(argv: readonly string[], settings: RunSettings = {}): Promise<Run> {
  const { stdin = "", env = {}, terminal = false, cwd = process.cwd() } = settings;
  const tty = terminal ? { isTTY: true } : {};
  const streams = {
    env: { ...env, XDG_STATE_HOME: env["XDG_STATE_HOME"] ?? newStateFolder() },
    stdin: Object.assign(Readable.from(chunksOf(stdin)), tty),
    stdout: Object.assign(new PassThrough(), tty),
    stderr: Object.assign(new PassThrough(), tty),
    cwd: () => cwd,
  };
  const printed = Promise.all([text(streams.stdout), text(streams.stderr)]);
  const exitCode = await program.runProgram(argv, streams);
  streams.stdout.end();
  streams.stderr.end();
  const [stdout, stderr] = await printed;
  return { exitCode, stdout, stderr };
}

function chunksOf(stdin: NonNullable<RunSettings["stdin"]>): readonly Uint8Array[] {
  if (typeof stdin === "string") return [Buffer.from(stdin)];
  return stdin instanceof Uint8Array ? [stdin] : stdin;
}

/** Runs the built command as people do, in a process of its own. */
export function spawnLonghand(argv: readonly string[], stdin = "", env: RunSettings["env"] = {}): Promise<Run> {
  return spawnProgram(process.execPath, [binary, ...argv], stdin, env);
}

/** Runs a line of shell in the repository, in which `longhand` is the built command. */
export function runShell(line: string, env: RunSettings["env"] = {}): Promise<Run> {
  const shell = `longhand() { "${process.execPath}" "${binary}" "$@"; }\n${line}`;
  return spawnProgram("sh", ["-c", shell], "", env);
}

async function spawnProgram(
  command: string,
  argv: readonly string[],
  stdin: string,
  settings: RunSettings["env"] = {},
): Promise<Run> {
  const env = { ...process.env, NO_COLOR: "1", XDG_STATE_HOME: newStateFolder(), ...settings };
  const child = spawn(command, argv, { cwd: absolutePath(""), env });
  // A program that ends before it has read all closes the pipe.
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  const ended = new Promise<number>((resolve) => {
    child.on("close", (code) => resolve(code ?? -1));
  });
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { exitCode, stdout, stderr };
}
