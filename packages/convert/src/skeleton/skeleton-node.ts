import type { ScalarShape } from "@longhand/model";

/** A part of a skeleton before it is printed as JSON or YAML. */
export type SkeletonNode = SkeletonObject | SkeletonList | SkeletonScalar;

/** A structure with its members, or a map with one entry. */
export interface SkeletonObject {
  readonly kind: "object";
  readonly entries: readonly SkeletonEntry[];
}

export interface SkeletonEntry {
  readonly name: string;
  readonly required: boolean;
  readonly value: SkeletonNode;
}

/** A list of one element, or of none where the shape would go on in circles. */
interface SkeletonList {
  readonly kind: "list";
  readonly elements: readonly SkeletonNode[];
}

/** A placeholder; null stands for bytes, which JSON has not. */
export interface SkeletonScalar {
  readonly kind: "scalar";
  readonly shape: ScalarShape;
  readonly value: string | number | boolean | null;
}
