import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pathOf } from "../path-of.ts";

/** What a run of the command gets besides its words. */
interface RunSettings {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Absolute; relative paths start from it. */
  readonly cwd: string;
  /** Columns of the terminal; where it is left out, there is none. */
  readonly width?: number;
}

interface Streams {
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: Readable;
  readonly stdout: PassThrough;
  readonly stderr: PassThrough;
  readonly cwd: () => string;
}

type RunProgram = (argv: readonly string[], streams: Streams) => Promise<number>;

// The package does not offer the command to programs, so it is loaded by its path.
const program: { readonly runProgram: RunProgram } = await import(pathOf("packages/longhand/dist/program.js"));

/** Runs the built command in this process; gives back all that it printed. */
export async function runLonghand(argv: readonly string[], settings: RunSettings): Promise<string> {
  const { env = {}, stdin = "", cwd, width } = settings;
  const screen = width === undefined ? {} : { isTTY: true, columns: width };
  const output = new PassThrough();
  const stream = Object.assign(output, screen);
  const printed = text(output);
  await program.runProgram(argv, {
    env,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stream,
    stderr: stream,
    cwd: () => cwd,
  });
  output.end();
  return printed;
}
