import type { Range } from "./range.ts";
import type { Home, Segment, Source, SourceRange } from "./source.ts";

/** A range of a text in the outermost document that the text was cut from; itself where it was cut from none. */
export function toHome(source: Source, range: Range): SourceRange {
  if (source.home === undefined) return { source, range };
  return toHome(source.home.document, outerRange(source, source.home, range));
}

function outerRange({ text }: Source, { segments }: Home, { start, end }: Range): Range {
  const outerStart = mapOffset(segments, text.length, start, "start");
  // An empty range stays empty: its end is no end of a character.
  return { start: outerStart, end: end === start ? outerStart : mapOffset(segments, text.length, end, "end") };
}

/** A start belongs to the character behind it, an end to the one before it. */
function mapOffset(segments: readonly Segment[], length: number, offset: number, edge: "start" | "end"): number {
  const character = edge === "start" ? offset : offset - 1;
  const index = Math.max(
    segments.findLastIndex(({ inner }) => inner <= character),
    0,
  );
  const segment = segments[index];
  if (segment === undefined) return offset;
  const { inner, outer } = segment;
  const innerEnd = segments[index + 1]?.inner ?? length;
  if (offset >= innerEnd && edge === "start") return outer.end;
  if (outer.end - outer.start === innerEnd - inner) return outer.start + (offset - inner);
  return edge === "start" ? outer.start : outer.end;
}
