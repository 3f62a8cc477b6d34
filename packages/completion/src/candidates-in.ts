import { limitsInWords, omissionInWords, typeInWords } from "@longhand/convert";
import { findOmission, type Operation, type Shape } from "@longhand/model";
import type { Candidate } from "./completion.ts";
import { fitting } from "./fitting.ts";
import type { Notation } from "./reading-of.ts";
import type { MemberSlot, Slot, ValueSlot } from "./slot.ts";
import { memberPath } from "./target.ts";

/** What fits in a place of a text. */
export function candidatesIn(slot: Slot, notation: Notation, operation: Operation): readonly Candidate[] {
  return slot.kind === "member" ? memberCandidates(slot, notation, operation) : valueCandidates(slot, notation);
}

function memberCandidates(slot: MemberSlot, notation: Notation, operation: Operation): readonly Candidate[] {
  const { shape, path, taken, typed } = slot;
  if (shape.kind === "map") return keyCandidates(slot, notation);
  if (shape.union && taken.size > 0) return [];
  const left = [...shape.members.values()].filter(({ name }) => !taken.has(name));
  return fitting(left, typed, ({ name }) => name).map(({ name, shape: member, required }): Candidate => {
    const inner = memberPath(path, name);
    const omission = findOmission(operation, inner);
    return {
      text: name,
      kind: "member",
      ...nameText(name, member, slot, notation),
      detail: required ? `${shapeInWords(member)}, required` : shapeInWords(member),
      ...(omission === undefined ? {} : { documentation: omissionInWords(omission).join(" ") }),
      path: inner,
    };
  });
}

/** The keys of a map, where they are few. */
function keyCandidates(slot: MemberSlot, notation: Notation): readonly Candidate[] {
  const { shape, taken, typed } = slot;
  if (shape.kind !== "map" || shape.key.kind !== "string") return [];
  const left = (shape.key.enum ?? []).filter((key) => !taken.has(key));
  return fitting(left, typed, (key) => key).map((key): Candidate => {
    return { text: key, kind: "enum", ...nameText(key, shape.value, slot, notation), detail: shape.key.name };
  });
}

/** A name with what follows it: the sign for "is", and the bracket that its value begins with. */
function nameText(
  name: string,
  shape: Shape,
  { followed, outermost }: MemberSlot,
  notation: Notation,
): Pick<Candidate, "insert" | "closing"> {
  const written = notation === "json" ? JSON.stringify(name) : name;
  if (followed) return { insert: written };
  const bracket = bracketOf(shape, outermost);
  const insert = `${written}${notation === "json" ? ": " : "="}${bracket?.opening ?? ""}`;
  return bracket === undefined ? { insert } : { insert, closing: bracket.closing };
}

interface Bracket {
  readonly opening: "{" | "[";
  readonly closing: "}" | "]";
}

const braces: Bracket = { opening: "{", closing: "}" };
const brackets: Bracket = { opening: "[", closing: "]" };

/** What a value of a shape has to begin with. Values of a list stand without brackets in a whole text of shorthand. */
function bracketOf(shape: Shape, outermost: boolean): Bracket | undefined {
  switch (shape.kind) {
    case "structure":
      return shape.document ? undefined : braces;
    case "map":
      return braces;
    case "list":
      return outermost && bracketOf(shape.element, false) === undefined ? undefined : brackets;
    default:
      return undefined;
  }
}

function valueCandidates(slot: ValueSlot, notation: Notation): readonly Candidate[] {
  const { target, typed, quote } = slot;
  const { shape } = target;
  const bracket = notation === "plain" || typed !== "" || quote !== "none" ? undefined : bracketOf(shape, false);
  const opening = bracket === undefined ? [] : [bracketCandidate(bracket, shape)];
  const isWrapped = shape.kind === "list" && notation !== "json";
  return [...opening, ...scalarCandidates(isWrapped ? shape.element : shape, slot, notation)];
}

function bracketCandidate({ opening, closing }: Bracket, shape: Shape): Candidate {
  return { text: opening, kind: "bracket", insert: opening, closing, detail: shapeInWords(shape) };
}

function scalarCandidates(shape: Shape, slot: ValueSlot, notation: Notation): readonly Candidate[] {
  const { typed, quote } = slot;
  if (shape.kind === "boolean") {
    if (quote !== "none" && notation === "json") return [];
    return fitting(["true", "false"], typed, (value) => value).map((value): Candidate => {
      return { text: value, kind: "value", insert: quoted(value, quote), detail: "boolean" };
    });
  }
  if (shape.kind !== "string") return [];
  return fitting(shape.enum ?? [], typed, (value) => value).map((value): Candidate => {
    const insert = quoted(value, notation === "json" ? "double" : quote);
    return { text: value, kind: "enum", insert, detail: shape.name };
  });
}

const quoteMarks: Readonly<Record<ValueSlot["quote"], string>> = { none: "", single: "'", double: '"' };

function quoted(value: string, quote: ValueSlot["quote"]): string {
  return quoteMarks[quote] + value + quoteMarks[quote];
}

/** The type of a value and its limits. */
export function shapeInWords(shape: Shape): string {
  const limits = limitsInWords({ kind: shape.kind, limits: limitsOf(shape) });
  return limits === "" ? typeInWords(shape) : `${typeInWords(shape)}, ${limits}`;
}

function limitsOf(shape: Shape): { readonly min?: number; readonly max?: number } {
  switch (shape.kind) {
    case "structure":
      return {};
    case "list":
    case "map":
      return shape.length;
    default:
      return shape.limits;
  }
}
