import { contains, type Diagnostic, nearest, type Range, type Source, toHome } from "@longhand/diagnostics";
import type { PlacedDiagnostic } from "../findings/to-finding.ts";
import { knownRules } from "../known-rules.ts";
import { coveredRange, type DirectedPage } from "./covered-range.ts";
import { suppressionWithoutReason, unknownRule, unusedSuppression } from "./diagnostics.ts";
import { type Directive, isNamed, type NamedRule } from "./directive.ts";
import { directiveName } from "./find-directives.ts";

/** What is left when the comments of a page have had their say. */
export interface Suppression {
  readonly kept: readonly PlacedDiagnostic[];
  /** What is wrong with the comments themselves; their places are in the page. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Cover {
  readonly directive: Directive;
  readonly range: Range | undefined;
}

/** Leaves out what the comments of a page switch off, and says which of them do nothing. */
export function suppress(found: readonly PlacedDiagnostic[], page: DirectedPage, source: Source): Suppression {
  const covers = page.directives
    .filter(({ kind }) => kind === "disable")
    .map((directive) => ({ directive, range: coveredRange(directive, page) }));
  if (covers.length === 0) return { kept: found, diagnostics: [] };
  const used = new Set<Directive | NamedRule>();
  const kept = found.filter((diagnostic) => {
    const users = covers.flatMap((cover) => usersOf(cover, diagnostic));
    for (const user of users) used.add(user);
    return users.length === 0;
  });
  return { kept, diagnostics: covers.flatMap(({ directive }) => checkDirective(directive, used, source)) };
}

/** What of a directive covers a diagnostic: the directive itself where it names no rules, else the names. */
function usersOf({ directive, range }: Cover, { code, at }: PlacedDiagnostic): readonly (Directive | NamedRule)[] {
  const { start } = toHome(at.source, at.range).range;
  if (range === undefined || !contains(range, { start, end: start })) return [];
  if (directive.rules.length === 0) return [directive];
  return directive.rules.filter((rule) => isNamed(rule.code, code));
}

function checkDirective(
  directive: Directive,
  used: ReadonlySet<Directive | NamedRule>,
  source: Source,
): readonly Diagnostic[] {
  const { kind, scope, rules, reason, range } = directive;
  const name = directiveName(kind, scope);
  const at = (place: Range) => ({ kind: "range", source, range: place }) as const;
  const unknown = rules.filter((rule) => !isKnown(rule.code));
  const idle = rules.filter((rule) => !unknown.includes(rule) && !used.has(rule));
  const isIdle = rules.length === 0 ? !used.has(directive) : idle.length === rules.length;
  return [
    ...unknown.map(({ code, range: place }) =>
      unknownRule(at(place), { written: code, nearest: nearest(code, knownCodes) }),
    ),
    ...(isIdle ? [unusedSuppression(at(range), { what: "This comment" }, removal(source, range))] : []),
    ...(isIdle ? [] : idle.map(({ code, range: place }) => unusedSuppression(at(place), { what: `\`${code}\`` }))),
    ...(reason === "" ? [suppressionWithoutReason(at(range), { name })] : []),
  ];
}

const knownCodes: readonly string[] = knownRules.map(({ code }) => code);

function isKnown(name: string): boolean {
  return knownCodes.some((code) => isNamed(name, code));
}

/** Removes a comment, and its line where nothing else stands there. */
function removal({ text }: Source, { start, end }: Range): Pick<Diagnostic, "fix"> {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const isAlone =
    /^[ \t>]*$/.test(text.slice(lineStart, start)) && lineEnd !== -1 && text.slice(end, lineEnd).trim() === "";
  const range = isAlone ? { start: lineStart, end: lineEnd + 1 } : { start: start - blanksBefore(text, start), end };
  return { fix: { title: "Remove the comment", edits: [{ range, newText: "" }] } };
}

function blanksBefore(text: string, start: number): number {
  return /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
}
