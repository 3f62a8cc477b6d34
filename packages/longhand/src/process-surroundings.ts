import { writeSync } from "node:fs";
import { exitCodes } from "./exit-code.ts";
import type { Output, Surroundings } from "./surroundings.ts";

/**
 * What a verb has from this process. Streams are opened when they are asked for: all that belongs to one takes Node 3 of the 60 ms of a
 * conversion.
 */
export const processSurroundings: Surroundings = {
  env: process.env,
  exit: (code) => process.exit(code),
  cwd: () => process.cwd(),
  // The console of Windows takes no bytes.
  ...(process.platform === "win32" ? {} : { print }),
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return openStdout();
  },
  get stderr() {
    return process.stderr;
  },
};

let isOpen = false;

function openStdout(): Output {
  if (!isOpen) process.stdout.on("error", endOrThrow);
  isOpen = true;
  return process.stdout;
}

function print(text: string): void {
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch (error) {
    // A pipe that is full, and that somebody has made not to wait.
    if (codeOf(error) === "EAGAIN") openStdout().write(rest);
    else endOrThrow(error);
  }
}

/** A reader that has seen enough (`| head`) closes the pipe; nobody is left to tell. */
function endOrThrow(error: unknown): void {
  if (codeOf(error) === "EPIPE") process.exit(exitCodes.fine);
  throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
