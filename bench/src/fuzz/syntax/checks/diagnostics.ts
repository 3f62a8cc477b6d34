import { contains, type Diagnostic } from "@longhand/diagnostics";
import { defineCheck } from "../../check.ts";
import type { Subject } from "../subject.ts";

/** Every diagnostic points into the text, and every fix stays in it. */
export const diagnosticsPointInside = defineCheck<Subject>({
  title: "the diagnostics and their fixes point inside the text",
  appliesTo: ({ parsed }) => parsed.diagnostics.length > 0,
  findDifference: ({ text, parsed }) => {
    const stray = parsed.diagnostics.find((diagnostic) => !pointsInside(diagnostic, text));
    return stray === undefined ? undefined : `${stray.code} or its fix leaves the text.`;
  },
});

function pointsInside({ at, fix, related = [] }: Diagnostic, text: string): boolean {
  const whole = { start: 0, end: text.length };
  const places = [at, ...related.map((entry) => entry.at)];
  const edits = fix?.edits ?? [];
  return (
    places.every((place) => place.kind === "range" && place.source.text === text && contains(whole, place.range)) &&
    edits.every(({ range }) => range.start <= range.end && contains(whole, range))
  );
}
