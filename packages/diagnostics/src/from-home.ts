import type { Source } from "./source.ts";

/**
 * Where an offset of the outermost document stands in a text that was cut from it; undefined where none of the text stands there. At
 * the border of two pieces it is the start of the second; behind the last character it is the end. The way back of `toHome`.
 */
export function fromHome({ text, home }: Source, offset: number): number | undefined {
  if (home === undefined) return offset <= text.length ? offset : undefined;
  const { document, segments } = home;
  const at = fromHome(document, offset);
  if (at === undefined) return undefined;
  let border: number | undefined;
  for (const [index, { inner, outer }] of segments.entries()) {
    const innerEnd = segments[index + 1]?.inner ?? text.length;
    const isParallel = outer.end - outer.start === innerEnd - inner;
    if (outer.start <= at && at < outer.end) return isParallel ? inner + at - outer.start : inner;
    if (at === outer.end) border = innerEnd;
  }
  return border;
}
