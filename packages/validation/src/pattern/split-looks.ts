import { anyText, type LookPattern, type Pattern } from "./pattern.ts";

/** A condition on the whole value, beside the pattern itself. */
export interface Condition {
  readonly wanted: LookPattern["wanted"];
  readonly pattern: Pattern;
}

/** A pattern without looks, and the conditions that they were. */
export interface SplitPattern {
  readonly body: Pattern;
  readonly conditions: readonly Condition[];
}

/**
 * Looks ahead from the start and looks behind from the end as conditions: `(?!aws:).+` is `.+`, and not `aws:` followed by
 * anything. That is where models have nearly all of theirs, and it needs no other machine.
 */
export function splitLooks(pattern: Pattern): SplitPattern {
  if (pattern.kind !== "sequence") return { body: pattern, conditions: [] };
  const parts = flatten(pattern);
  const isLeading = (part: Pattern) => isAnchor(part, "start") || isLook(part, "ahead");
  const isTrailing = (part: Pattern) => isAnchor(part, "end") || isLook(part, "behind");
  const firstOfBody = indexOrEnd(
    parts,
    parts.findIndex((part) => !isLeading(part)),
  );
  const lastOfBody = parts.findLastIndex((part) => !isTrailing(part));
  const conditions = parts.flatMap((part, index): Condition[] => {
    if (part.kind !== "look") return [];
    if (index < firstOfBody) return [{ wanted: part.wanted, pattern: sequence([part.body, anyText]) }];
    if (index > lastOfBody) return [{ wanted: part.wanted, pattern: sequence([anyText, part.body]) }];
    return [];
  });
  const isSplitOff = (part: Pattern, index: number) =>
    part.kind === "look" && (index < firstOfBody || index > lastOfBody);
  return { body: sequence(parts.filter((part, index) => !isSplitOff(part, index))), conditions };
}

/** Groups that only hold together what follows one another anyway. */
function flatten(pattern: Pattern): readonly Pattern[] {
  return pattern.kind === "sequence" ? pattern.parts.flatMap(flatten) : [pattern];
}

function isAnchor(part: Pattern, where: "start" | "end"): boolean {
  return part.kind === "anchor" && part.where === where;
}

function isLook(part: Pattern, direction: LookPattern["direction"]): boolean {
  return part.kind === "look" && part.direction === direction;
}

function indexOrEnd(parts: readonly Pattern[], index: number): number {
  return index === -1 ? parts.length : index;
}

function sequence(parts: readonly Pattern[]): Pattern {
  return { kind: "sequence", parts };
}
