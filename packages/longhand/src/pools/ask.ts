import { write } from "../output/write.ts";
import type { Input, Surroundings } from "../surroundings.ts";

/** Asks a person at the terminal for one line; undefined where the input ends without any. */
export async function ask(question: string, { stdin, stderr }: Surroundings): Promise<string | undefined> {
  await write(stderr, question);
  return readLine(stdin);
}

async function readLine(stdin: Input): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) {
    chunks.push(chunk);
    const [line, rest] = Buffer.concat(chunks).toString("utf8").split("\n", 2);
    if (rest !== undefined) return line;
  }
  return chunks.length === 0 ? undefined : Buffer.concat(chunks).toString("utf8");
}
