import { type Diagnostic, type Range, toHome } from "@longhand/diagnostics";
import type { Command } from "../command.ts";
import { overlaps } from "../shell/opaque.ts";
import { mayHoldOptions } from "../shell/open-words.ts";
import type { SnippetKind } from "../snippet.ts";
import type { PageOpaque } from "./opaque-in-page.ts";
import { isStandIn } from "./stand-in.ts";

/** Findings that rest on something that is not there. Where a part is left out, it may be in that. */
const ofAbsence: ReadonlySet<string> = new Set([
  "command/missing-operation",
  "command/missing-option",
  "command/missing-service",
  "command/missing-word",
  "request/mfa-needs-factor",
  "request/phone-verification-needs-sms",
  "request/sms-sign-in-needs-sms",
  "request/tags-alone",
  "request/update-settings-not-auto-verified",
  "shape/below-minimum",
  "shape/missing-member",
  "shape/too-few-items",
  "shape/too-short",
]);

/** What only says that the page does not show a file, or that something is not known. */
const ofIgnorance: ReadonlySet<string> = new Set([
  "command/file-refused",
  "command/placeholder",
  "command/unknown-expansion",
]);

/** What the findings of a command are held against. */
export interface Proof {
  readonly command: Command;
  readonly opaque: PageOpaque;
  readonly kind: SnippetKind;
}

/**
 * The findings that do not rest on what is not known: a value that a reader fills in, that a shell or a template replaces, that is left out.
 * Source: what is said of severities in the design of the rules: a value with an unknown part raises no more than its known part proves.
 */
export function keepProven(
  diagnostics: readonly Diagnostic[],
  { command, opaque, kind }: Proof,
): readonly Diagnostic[] {
  const unknown = opaque.opaque.filter((item) => item.kind !== "home").map(({ range }) => range);
  const placed = diagnostics
    .filter(({ code }) => !ofIgnorance.has(code))
    .map((diagnostic) => ({ diagnostic, range: homeOf(diagnostic) }));
  const rests = (range: Range | undefined, others: readonly Range[]) =>
    range !== undefined && others.some((other) => overlaps(range, other));
  const known = placed.filter(({ range }) => !rests(range, unknown) && !rests(range, opaque.elisions));
  // A word of which nothing is known, where no option takes it, may be any number of options.
  const isOpen =
    mayHoldOptions(command) ||
    placed.some(({ diagnostic, range }) => diagnostic.code === "command/stray-word" && rests(range, unknown));
  const isAbridged = isOpen || opaque.elisions.length > 0 || isMention(command, kind);
  const kept = known.filter(({ diagnostic }) => {
    if (isAbridged && ofAbsence.has(diagnostic.code)) return false;
    return diagnostic.code !== "shape/unknown-value" || !isStandIn(diagnostic);
  });
  const doubtful = placed.filter(({ diagnostic: { code }, range }) => {
    const isShort = code === "shape/too-short" && !isOpen;
    const isIncomplete = code === "shape/missing-member" && !isAbridged;
    return (isShort || isIncomplete) && range !== undefined && isPartlyShown(range, opaque);
  });
  return [
    ...kept,
    ...doubtful.map((found) => ({ ...found, diagnostic: { ...found.diagnostic, severity: "warning" } as const })),
  ].map(({ diagnostic }) => diagnostic);
}

/**
 * True for a value of which a placeholder or an elision is only a part: `c7691e<shortened>`, `AYABe...`, `ScopeName=<name>`. As it stands it is too
 * short for the AWS CLI, or lacks a member, and nobody can say that what is filled in mends that.
 */
function isPartlyShown(range: Range, { opaque, elisions }: PageOpaque): boolean {
  const others = opaque.filter((item) => overlaps(item.range, range));
  if (!others.every(({ kind }) => kind === "placeholder")) return false;
  const hidden = [...others.map((item) => item.range), ...elisions.filter((elision) => overlaps(elision, range))];
  const length = hidden.reduce((sum, { start, end }) => sum + end - start, 0);
  return hidden.length > 0 && length < range.end - range.start;
}

/** Inline code without an option names a command and does not show one. */
function isMention({ argv }: Command, kind: SnippetKind): boolean {
  return kind === "inline" && !argv.some(({ text }) => text.startsWith("-"));
}

function homeOf({ at }: Diagnostic): Range | undefined {
  return at.kind === "range" ? toHome(at.source, at.range).range : undefined;
}
