import { cliName, type Operation, type Option, options } from "@longhand/model";
import type { JsonValue } from "../json-value.ts";
import { posix } from "../to-command/posix.ts";
import { toShorthand } from "../to-shorthand/to-shorthand.ts";
import { exampleValue } from "./example/example-value.ts";
import { findPart, type UnknownPart } from "./find-part.ts";
import { narrow } from "./narrow.ts";
import { type Part, type PartFacts, partFacts } from "./part-facts.ts";
import { type SyntaxBlock, syntaxBlocks } from "./syntax-blocks.ts";

/** All that is known about an option, or about a member below it. Plain data, all of it JSON. */
export interface Reference extends PartFacts {
  /** The option that sets it, with its dashes; a flag has its other form behind a bar: `--permanent | --no-permanent`. */
  readonly option: string;
  /** How the AWS CLI's help shows the option, cut down to this member and to what is required beside it. */
  readonly syntax: readonly SyntaxBlock[];
  readonly example?: ReferenceExample;
}

/** One small value that sets the member. */
export interface ReferenceExample {
  /** The value of the whole option. */
  readonly value: JsonValue;
  /** The option and its words as a POSIX shell takes them. */
  readonly command: string;
}

/** A reference, or a path that leads to none. */
export type ReferenceReading = { readonly kind: "found"; readonly reference: Reference } | UnknownPart;

/** What there is to know at a path: an option, a member or a JSON pointer, as `findPart` takes it. */
export function reference(operation: Operation, path: string): ReferenceReading {
  const found = findPart(operation, path);
  return found.kind === "unknown" ? found : { kind: "found", reference: referenceOf(operation, found.way) };
}

/** What there is to know about every option of an operation, in the model's order. */
export function references(operation: Operation): readonly Reference[] {
  return [...operation.input.members.values()].map((member) =>
    referenceOf(operation, [{ ...member, role: "member", path: member.name }]),
  );
}

function referenceOf(operation: Operation, way: readonly [Part, ...Part[]]): Reference {
  const [top, ...below] = way;
  const shape = narrow(
    top.shape,
    below.map(({ name }) => name),
  );
  const forms = [...options(operation).values()].filter(({ member }) => member.name === top.name);
  const [option] = forms.map((form): Option => ({ ...form, member: { ...form.member, shape } }));
  const example = option && exampleOf(option);
  return {
    ...partFacts(operation, below.at(-1) ?? top),
    option: forms.map(({ name }) => name).join(" | ") || `--${cliName(top.name)}`,
    syntax: option === undefined ? [] : syntaxBlocks(option),
    ...(example === undefined ? {} : { example }),
  };
}

/** None where no value is known, or where a shell cannot carry its words. */
function exampleOf({ name, form, member }: Option): ReferenceExample | undefined {
  const value = exampleValue(member.shape, member.name);
  if (value === undefined) return undefined;
  const words = form === "value" ? toShorthand(value, member.shape).words : [];
  const quoted = words?.map(posix.quote);
  if (quoted === undefined || quoted.includes(undefined)) return undefined;
  return { value, command: [name, ...quoted].join(" ") };
}
