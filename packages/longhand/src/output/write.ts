import { once } from "node:events";
import type { Writable } from "node:stream";
import type { Surroundings } from "../surroundings.ts";

/** Writes a text; resolves when the stream takes more, so that a slow reader slows the writer down. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}

/** Writes a text to standard output that is all, or the last, that goes there; no stream is opened for it where there is none yet. */
export async function writeOut(surroundings: Surroundings, text: string): Promise<void> {
  if (surroundings.print === undefined) await write(surroundings.stdout, text);
  else surroundings.print(text);
}
