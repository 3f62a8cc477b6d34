import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes a text; resolves when the stream takes more, so that a slow reader slows the writer down. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}
