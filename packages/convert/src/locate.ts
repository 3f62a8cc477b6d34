import {
  contains,
  type Diagnostic,
  type Fix,
  type Place,
  type PointerPlace,
  type RangePlace,
} from "@longhand/diagnostics";
import type { Origin, Provenance } from "./provenance.ts";
import type { Reading } from "./reading.ts";
import { suggestionFix } from "./suggestion-fix.ts";

/**
 * What a check of the reading's value (or of a command's request) found, with its places in the text: a JSON pointer becomes
 * the range that was written there, a suggestion becomes a fix. What the reading has already said of the same place is left
 * out. A pointer that no text stands for (a member that is missing) gets the nearest place around it.
 */
export function locate(
  diagnostics: readonly Diagnostic[],
  reading: Pick<Reading, "provenance" | "diagnostics">,
): readonly Diagnostic[] {
  const located = diagnostics.map((diagnostic) => locateOne(diagnostic, reading.provenance));
  return located.filter(({ at }) => !reading.diagnostics.some((known) => covers(known, at)));
}

function covers(known: Diagnostic, at: Diagnostic["at"]): boolean {
  if (known.severity !== "error" || known.at.kind !== "range" || at.kind !== "range") return false;
  return known.at.source === at.source && contains(known.at.range, at.range);
}

function locateOne(diagnostic: Diagnostic, provenance: Provenance): Diagnostic {
  const { at, related } = diagnostic;
  const notes = related?.map((note) => ({ ...note, at: locatePlace(note.at, provenance) }));
  const placed = { ...diagnostic, at: locatePlace(at, provenance), ...(notes === undefined ? {} : { related: notes }) };
  const fix = fixOf(diagnostic, provenance);
  return fix === undefined ? placed : { ...placed, fix };
}

function locatePlace(at: Place, provenance: Provenance): Place {
  const origin = at.kind === "pointer" ? nearestOrigin(at.pointer, provenance) : undefined;
  return at.kind === "range" || origin === undefined ? at : placeIn(origin, at);
}

/** The first suggestion, written where the wrong name or value stands. */
function fixOf({ at, suggestions }: Diagnostic, provenance: Provenance): Fix | undefined {
  const [suggestion] = suggestions ?? [];
  const origin = at.kind === "pointer" ? provenance.get(at.pointer) : undefined;
  if (suggestion === undefined || origin === undefined || at.kind === "range") return undefined;
  return suggestionFix(suggestion, placeIn(origin, at), at.part === "key" ? "plain" : origin.form);
}

function nearestOrigin(pointer: string, provenance: Provenance): Origin | undefined {
  const origin = provenance.get(pointer);
  if (origin !== undefined || pointer === "") return origin;
  return nearestOrigin(pointer.slice(0, pointer.lastIndexOf("/")), provenance);
}

function placeIn(origin: Origin, { part }: PointerPlace): RangePlace {
  return part === "key" ? (origin.key ?? origin.place) : origin.place;
}
