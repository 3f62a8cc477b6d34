import type { Limits, ScalarKind } from "../shape.ts";
import type { Located } from "./located.ts";

/** What a model says, in one form whatever it was read from; references are names yet. */
export interface ServiceFacts {
  readonly id: string;
  readonly name: string;
  readonly apiVersion: string;
  readonly operations: readonly OperationFacts[];
  /** By the name that references use: a shape name in botocore, a shape ID in Smithy. */
  readonly shapes: ReadonlyMap<string, ShapeFacts>;
}

/** One operation; a missing input or output is a structure without members. */
export interface OperationFacts {
  readonly name: string;
  readonly input: Reference | undefined;
  readonly output: Reference | undefined;
  readonly errors: readonly Reference[];
}

/** A shape before linking. */
export type ShapeFacts = StructureFacts | ListFacts | MapFacts | ScalarFacts;

/** A structure, or a union, or the place of any JSON value. */
export interface StructureFacts {
  readonly kind: "structure";
  readonly name: string;
  readonly traits: Traits;
  readonly members: readonly MemberFacts[];
}

/** One member of a structure. */
export interface MemberFacts {
  readonly name: string;
  readonly reference: Reference;
  readonly required: boolean;
}

/** A list and what it holds. */
export interface ListFacts {
  readonly kind: "list";
  readonly name: string;
  readonly traits: Traits;
  readonly element: Reference;
}

/** A map and what it holds. */
export interface MapFacts {
  readonly kind: "map";
  readonly name: string;
  readonly traits: Traits;
  readonly key: Reference;
  readonly value: Reference;
}

/** A value without parts. */
export interface ScalarFacts {
  readonly kind: ScalarKind;
  readonly name: string;
  readonly traits: Traits;
}

/** Points at a shape by name. Its own traits win over those of the shape, each as a whole. */
export interface Reference {
  readonly target: string;
  /** The reference itself, in the model. */
  readonly at: Located;
  readonly traits: Traits;
}

/** What restricts or marks a shape; absent where the model says nothing. */
export interface Traits {
  readonly limits?: Limits;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly sensitive?: boolean;
  readonly document?: boolean;
  readonly union?: boolean;
}

/** No traits at all: the common case, one object for all. */
export const noTraits: Traits = {};
