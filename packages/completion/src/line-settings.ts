import type { PlaceSettings } from "@longhand/convert";

/** What a command line is read with. */
export interface LineSettings extends PlaceSettings {
  /** Further names of the AWS CLI beside `aws`, a path to it, `aws2` and `awslocal`. */
  readonly programs?: readonly string[];
}

/** Which names are the AWS CLI's. */
export function isProgram({ programs = [] }: LineSettings): (name: string) => boolean {
  const names = new Set(["aws", "aws2", "awslocal", "$AWS", ...programs]);
  return (name) => names.has(name) || name.endsWith("/aws");
}
