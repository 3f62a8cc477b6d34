import type { Writable } from "node:stream";

/** The streams of a process that a client talks to. */
export interface ClientStreams {
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/**
 * Takes standard output for the messages alone. Whatever else writes to it from now on, a dependency or a forgotten `console.log`, goes to
 * standard error. Returns what still reaches standard output.
 */
export function claimStdout({ stdout, stderr }: ClientStreams): (line: string) => Promise<void> {
  const write: (text: string) => boolean = stdout.write.bind(stdout);
  // `console.log`, `info` and `debug` write to this stream, too.
  stdout.write = stderr.write.bind(stderr);
  return async (line) => {
    if (stdout.destroyed || stdout.writableEnded) return;
    if (!write(`${line}\n`)) await hasRoom(stdout);
  };
}

function hasRoom(stdout: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stdout.off("drain", done);
      stdout.off("close", done);
      stdout.off("error", done);
      resolve();
    };
    stdout.on("drain", done);
    stdout.on("close", done);
    stdout.on("error", done);
  });
}
