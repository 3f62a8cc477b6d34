/** The JSON pointer (RFC 6901) that the segments spell, from the root down: `["a/b", 0]` is `/a~1b/0`, none is the root. */
export function makePointer(segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${escapeSegment(String(segment))}`).join("");
}

/** The pointer one step below another. */
export function childPointer(parent: string, segment: string | number): string {
  return `${parent}/${escapeSegment(String(segment))}`;
}

/** The segments of a JSON pointer, unescaped; undefined for a text that is none (no leading slash, or a bare `~`). */
export function parsePointer(pointer: string): readonly string[] | undefined {
  if (pointer === "") {
    return [];
  }
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) {
    return undefined;
  }
  // "~1" first: the other way round "~01" would become "/" instead of "~1".
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function escapeSegment(segment: string): string {
  // Nearly every name has neither, and pointers are made by the thousand.
  return /[~/]/.test(segment) ? segment.replaceAll("~", "~0").replaceAll("/", "~1") : segment;
}
