/**
 * What a service model says about one kind of value. The words are Smithy's and botocore's; the kinds are botocore's
 * (`type` in a `service-2.json`). A graph: members point at shapes, and a shape may contain itself.
 */
export type Shape = StructureShape | ListShape | MapShape | ScalarShape;

/** A record with named members, in the model's order. */
export interface StructureShape {
  readonly kind: "structure";
  readonly name: string;
  readonly members: ReadonlyMap<string, Member>;
  /** Any JSON value may stand here (`document: true` in botocore). */
  readonly document: boolean;
  /** At most one member may be set. */
  readonly union: boolean;
  readonly sensitive: boolean;
}

/** One member of a structure. */
export interface Member {
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
}

export interface ListShape {
  readonly kind: "list";
  readonly name: string;
  readonly element: Shape;
  /** Number of elements. */
  readonly length: Limits;
  /** Only as JSON: the AWS CLI reads no shorthand for it. */
  readonly form?: "json";
  readonly sensitive: boolean;
}

export interface MapShape {
  readonly kind: "map";
  readonly name: string;
  readonly key: Shape;
  readonly value: Shape;
  /** Number of entries. */
  readonly length: Limits;
  readonly sensitive: boolean;
}

/** A value without parts. */
export interface ScalarShape {
  readonly kind: ScalarKind;
  readonly name: string;
  /** Length in code points for a string, in bytes for a blob, the value itself for a number. */
  readonly limits: Limits;
  /** Java regular expression that the whole value must match; strings only. */
  readonly pattern?: string;
  /** The values that the service knows, in the model's order; strings only. */
  readonly enum?: readonly string[];
  readonly sensitive: boolean;
}

/** The kinds of value without parts. */
export type ScalarKind = "string" | "integer" | "long" | "float" | "double" | "boolean" | "blob" | "timestamp";

/** Inclusive bounds; absent where the model has none. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
}
