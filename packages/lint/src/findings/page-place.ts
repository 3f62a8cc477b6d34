import { positionAt, type Range, type Source, toHome } from "@longhand/diagnostics";
import type { PagePlace } from "../finding.ts";

/** Where a range of a text that was cut from a page stands in the page. */
export function pagePlace(source: Source, range: Range): PagePlace {
  const home = toHome(source, range);
  const { line, column } = positionAt(home.source, home.range.start);
  const end = positionAt(home.source, home.range.end);
  return { start: home.range.start, end: home.range.end, line, column, endLine: end.line, endColumn: end.column };
}
