/** What a skeleton can show: the request as JSON or as YAML, or the answer. */
export type SkeletonForm = "input" | "yaml-input" | "output";

/** Every form, the default first. */
export const skeletonForms: readonly SkeletonForm[] = ["input", "yaml-input", "output"];

/** True for the skeletons of a request, for which the AWS CLI checks nothing. */
export function isOfInput(form: SkeletonForm | undefined): boolean {
  return form === "input" || form === "yaml-input";
}
