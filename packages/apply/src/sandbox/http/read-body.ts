import type { IncomingMessage } from "node:http";

/** The largest request of the service is far smaller: its longest texts have 131,072 characters. */
const MostBytes = 1_048_576;

/** The body of a request. Of one that is too large no more is read than says so. */
export async function readBody(request: IncomingMessage): Promise<Buffer | "too large" | "broken off"> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      if (!(chunk instanceof Buffer)) continue;
      length += chunk.byteLength;
      if (length > MostBytes) return "too large";
      chunks.push(chunk);
    }
  } catch {
    return "broken off";
  }
  return Buffer.concat(chunks);
}
