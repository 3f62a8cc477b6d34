import type { Operation } from "@longhand/model";
import type { JsonObject, JsonValue } from "../json-value.ts";
import { buildSkeleton } from "./build-skeleton.ts";
import type { SkeletonForm } from "./skeleton-form.ts";
import { skeletonJson } from "./skeleton-json.ts";
import type { SkeletonNode } from "./skeleton-node.ts";
import { yamlText } from "./yaml-text.ts";

/**
 * A request with a placeholder for every member, the same at each call. Fed back unchanged, many an operation refuses it: the
 * placeholders keep to types and enums, not to limits.
 */
export function skeleton(operation: Operation): JsonObject {
  const { entries } = buildSkeleton(operation.input, "choices");
  return Object.fromEntries(entries.map(({ name, value }) => [name, toValue(value)]));
}

/**
 * What `--generate-cli-skeleton FORM` prints, with its final newline. For `output` it is what the AWS CLI prints once it has
 * found nothing wrong with the options given: nothing for an answer without members. Version 1 of the AWS CLI refuses its
 * own answer where a placeholder is shorter than the model allows; here it is printed.
 */
export function skeletonText(operation: Operation, form: SkeletonForm): string {
  switch (form) {
    case "yaml-input":
      return yamlText(buildSkeleton(operation.input, "choices"));
    default:
      return skeletonJson(operation, form);
  }
}

function toValue(node: SkeletonNode): JsonValue {
  switch (node.kind) {
    case "object":
      return Object.fromEntries(node.entries.map(({ name, value }) => [name, toValue(value)]));
    case "list":
      return node.elements.map(toValue);
    case "scalar":
      return node.value;
    default:
      return node satisfies never;
  }
}
