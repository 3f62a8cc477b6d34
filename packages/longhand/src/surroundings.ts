import type { Readable, Writable } from "node:stream";

/** What a verb has from its process. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends the process at once, whatever is still open in it; absent where a test runs the command. */
  readonly exit?: (code: number) => void;
  /** Writes to standard output before it returns; absent where only a stream can. */
  readonly print?: (text: string) => void;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder that relative paths start from; the one of this process where it is left out. */
  readonly cwd?: () => string;
}

/** Where requests and texts come from, in chunks. Node sets `isTTY` for a terminal alone. */
export interface Input extends Readable {
  [Symbol.asyncIterator]: () => NodeJS.AsyncIterator<Uint8Array>;
  readonly isTTY?: boolean;
}

/** Where answers go. */
export interface Output extends Writable {
  readonly isTTY?: boolean;
  /** The width of a terminal. */
  readonly columns?: number;
}
