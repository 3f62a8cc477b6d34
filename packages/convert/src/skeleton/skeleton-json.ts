import type { Operation } from "@longhand/model";
import { buildSkeleton } from "./build-skeleton.ts";
import { jsonText } from "./json-text.ts";
import type { SkeletonForm } from "./skeleton-form.ts";

/** What `skeletonText` gives for the forms that are JSON. */
export function skeletonJson({ input, output }: Operation, form: Exclude<SkeletonForm, "yaml-input">): string {
  if (form === "input") return `${jsonText(buildSkeleton(input, "choices"))}\n`;
  return output.members.size === 0 ? "" : `${jsonText(buildSkeleton(output, "names"))}\n`;
}
