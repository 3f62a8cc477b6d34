import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** A process, so that others can tell whether it still runs. */
export interface ProcessMark {
  /** The host with what tells one start of it and one container from the next. */
  readonly machine: string;
  readonly pid: number;
  /** When it started, in ticks since the machine did; empty where the system does not tell. */
  readonly started: string;
}

/** This process. */
export function ownMark(): ProcessMark {
  return { machine: machineName(), pid: process.pid, started: startOf(process.pid) };
}

/** `gone` and `runs` are sure; nobody can tell of a process on another machine. */
export function stateOf({ machine, pid, started }: ProcessMark): "runs" | "gone" | "elsewhere" {
  if (machine !== machineName()) return "elsewhere";
  if (!isAlive(pid)) return "gone";
  // The number may belong to another process by now.
  return startOf(pid) === started ? "runs" : "gone";
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Someone else's process may not be signalled, and runs all the same.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

let name: string | undefined;

function machineName(): string {
  name ??= [
    hostname(),
    read(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()),
    read(() => readlinkSync("/proc/self/ns/pid")),
  ].join(" ");
  return name;
}

/** The 22nd field of `/proc/PID/stat` (proc(5)); the second one is in brackets and may hold anything. */
function startOf(pid: number): string {
  const stat = read(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

function read(act: () => string): string {
  try {
    return act();
  } catch {
    return "";
  }
}
