import { findOwner } from "@longhand/check";
import { readerMissing, type SkeletonForm, skeletonJson } from "@longhand/convert";
import { cognitoIdp } from "@longhand/model";
import type { SkeletonReading, SkeletonSettings, skeleton as whole } from "../skeleton.ts";

/** Takes the place of `skeleton` where `longhand` is bundled for a browser: without what writes YAML. */
export const skeleton: typeof whole = (
  name: string,
  form: SkeletonForm = "input",
  { service = cognitoIdp() }: Partial<SkeletonSettings> = {},
): SkeletonReading => {
  const operation = findOwner(service, name);
  if ("code" in operation) return { text: undefined, diagnostics: [operation] };
  if (form !== "yaml-input") return { text: skeletonJson(operation, form), diagnostics: [] };
  const at = { kind: "range", source: { name: "form", text: form }, range: { start: 0, end: form.length } } as const;
  const data = { what: "YAML", instead: "`skeletonText` of `longhand/convert`" };
  return { text: undefined, diagnostics: [readerMissing(at, data)] };
};
