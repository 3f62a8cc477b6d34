import { type Candidate, completeValue } from "@longhand/completion";
import { isShorthandShape, readOption } from "@longhand/convert";
import { cognitoIdp, type Operation, operationNames, type Shape } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cognitoOperation } from "../model/cognito-operation.ts";
import { type StructurePlace, structurePlaces } from "./member-places.ts";

const test = suite("completion of members");

/** A text before and behind the cursor, in one notation. */
interface Written {
  readonly notation: "shorthand" | "json";
  readonly before: string;
  readonly behind: string;
  /** What a name begins with there. */
  readonly quote: string;
}

function notationsOf({ option, shape, ...place }: StructurePlace): readonly Written[] {
  const json = { notation: "json", before: place.json, behind: place.jsonEnd, quote: '"' } as const;
  if (!isShorthandShape(option.member.shape)) return [json];
  return [{ notation: "shorthand", before: place.shorthand, behind: place.shorthandEnd, quote: "" }, json];
}

function complete(operation: Operation, { option }: StructurePlace, head: string, tail = "") {
  const words = [head + tail];
  return completeValue({ operation, member: option.member.name, words, index: 0, cursor: head.length });
}

function textsOf(candidates: readonly Candidate[]): readonly string[] {
  return candidates.map(({ text }) => text);
}

/** The members that begin with a prefix, without those that are there: what fits, by the model. */
function fitting({ shape }: StructurePlace, prefix: string, taken: readonly string[] = []): readonly string[] {
  return [...shape.members.keys()].filter((name) => name.startsWith(prefix) && !taken.includes(name));
}

/** Each prefix of each name, the empty one too. */
function prefixesOf({ shape }: StructurePlace): ReadonlySet<string> {
  return new Set([...shape.members.keys()].flatMap((name) => [...name].map((_, index) => name.slice(0, index + 1))));
}

for (const name of operationNames(cognitoIdp())) {
  const operation = cognitoOperation(name);
  const places = structurePlaces(operation);
  if (places.length === 0) continue;

  test(`${name}: each prefix of each member offers exactly the members that begin with it`, () => {
    for (const place of places) {
      for (const { before, behind, quote } of notationsOf(place)) {
        for (const prefix of ["", ...prefixesOf(place)]) {
          const head = before + (prefix === "" ? "" : quote) + prefix;
          for (const tail of ["", behind]) {
            const { candidates } = complete(operation, place, head, tail);
            assert.equal(textsOf(candidates), fitting(place, prefix), `${head}|${tail}`);
          }
        }
      }
    }
  });

  test(`${name}: with any of them put in, the text has that member`, () => {
    for (const place of places) {
      for (const written of notationsOf(place)) {
        const { range, candidates } = complete(operation, place, written.before);
        for (const candidate of candidates) {
          const text = finished(place, written, candidate, range.start);
          const { value, diagnostics } = readOption({ name: place.option.name, shape: place.option.member.shape }, [
            text,
          ]);
          assert.equal(
            diagnostics.filter(({ severity }) => severity === "error"),
            [],
            text,
          );
          assert.ok(Object.hasOwn(Object(partAt(value, place.pointer)), candidate.text), text);
        }
      }
    }
  });
}

/** The words that a member may be, where they are few. */
function wordsOf(shape: Shape): readonly string[] {
  if (shape.kind === "boolean") return ["true", "false"];
  if (shape.kind === "list") return wordsOf(shape.element);
  return shape.kind === "string" ? (shape.enum ?? []) : [];
}

for (const name of operationNames(cognitoIdp())) {
  const operation = cognitoOperation(name);
  const places = structurePlaces(operation);
  if (places.length === 0) continue;

  test(`${name}: each prefix of each value of an enum, and of a boolean, offers exactly the values that begin with it`, () => {
    for (const place of places) {
      for (const { name: member, shape } of place.shape.members.values()) {
        const words = wordsOf(shape);
        for (const prefix of new Set(words.flatMap((word) => [...word].map((_, index) => word.slice(0, index + 1))))) {
          for (const head of valueHeads(place, member, shape, prefix)) {
            const { candidates } = complete(operation, place, head);
            assert.equal(
              textsOf(candidates),
              words.filter((word) => word.startsWith(prefix)),
              head,
            );
          }
        }
      }
    }
  });
}

/** The text up to a value that is begun, in every notation. */
function valueHeads(place: StructurePlace, member: string, shape: Shape, prefix: string): readonly string[] {
  const scalar = shape.kind === "list" ? shape.element : shape;
  return notationsOf(place).flatMap(({ notation, before }) => {
    if (notation === "json") {
      const bracket = shape.kind === "list" ? "[" : "";
      return [`${before}"${member}": ${bracket}${scalar.kind === "boolean" ? "" : '"'}${prefix}`];
    }
    const heads = [`${before}${member}=${prefix}`, `${before}${member}="${prefix}`, `${before}${member}='${prefix}`];
    return shape.kind === "list"
      ? [...heads, `${before}${member}=[${prefix}`, `${before}${member}=[x,${prefix}`]
      : heads;
  });
}

function finished(
  { shape }: StructurePlace,
  { before, behind, notation }: Written,
  candidate: Candidate,
  start: number,
) {
  const member = shape.members.get(candidate.text)?.shape;
  const value = candidate.closing === undefined ? sampleOf(member, notation) : "";
  return `${before.slice(0, start)}${candidate.insert}${value}${candidate.closing ?? ""}${behind}`;
}

/** A value of a member without parts; of a list of such in shorthand, one element. */
function sampleOf(shape: Shape | undefined, notation: Written["notation"]): string {
  switch (shape?.kind) {
    case "boolean":
      return "true";
    case "integer":
    case "long":
    case "float":
    case "double":
      return "1";
    default:
      return notation === "json" ? '"x"' : "x";
  }
}

function partAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce((part: unknown, step) => new Map(Object.entries(Object(part))).get(step), value);
}

const updateUserPool = cognitoOperation("update-user-pool");

test("a member that is there is not offered again, before it and behind it", () => {
  for (const place of structurePlaces(updateUserPool)) {
    const names = [...place.shape.members.keys()];
    for (const { notation, before, behind } of notationsOf(place)) {
      for (const taken of names) {
        const is =
          notation === "json"
            ? `"${taken}": ${given(place, taken, notation)}`
            : `${taken}=${given(place, taken, notation)}`;
        const after = complete(updateUserPool, place, `${before}${is},`);
        assert.equal(textsOf(after.candidates), fitting(place, "", [taken]), `${before}${is},`);
        const inFront = complete(updateUserPool, place, before, `,${is}${behind}`);
        assert.equal(textsOf(inFront.candidates), fitting(place, "", [taken]), `${before}|,${is}${behind}`);
      }
    }
  }
});

/** A finished value of a member, which no comma can go on with. */
function given({ shape }: StructurePlace, name: string, notation: Written["notation"]): string {
  const member = shape.members.get(name)?.shape;
  if (member?.kind === "structure" || member?.kind === "map") return "{}";
  return member?.kind === "list" ? "[]" : sampleOf(member, notation);
}

test.run();
