import type { Output, Surroundings } from "../surroundings.ts";
import { paintFor } from "./paint.ts";
import type { Layout } from "./plan-text.ts";

/** Columns where the output is no terminal. */
const PageWidth = 160;

/** How text is laid out on a stream. */
export function layoutFor(stream: Output, surroundings: Pick<Surroundings, "env">): Layout {
  return { paint: paintFor(stream, surroundings), width: stream.columns ?? PageWidth };
}
