import * as z from "zod";

/** Characters of one value. */
const maxValueLength = 16_384;

/** Options in one call. */
const maxParameters = 64;

/** The pool that a change is for. */
export const userPoolIdArgument = z.string().max(55).describe("Pool id, e.g. us-east-1_AbC123");

/** Options in place of a command line: no shell stands between them and the reading. */
export const parametersArgument = z
  .record(z.string().max(128), z.string().max(maxValueLength))
  .refine((given) => Object.keys(given).length <= maxParameters, `At most ${maxParameters} parameters at once.`)
  .describe(
    'Option name to its shorthand, JSON or text, unquoted: {"policies":"PasswordPolicy={MinimumLength=12}","mfa-configuration":"OPTIONAL"}',
  );

/** A pasted command line. */
export const commandArgument = z
  .string()
  .max(maxValueLength * 2)
  .describe("Instead of parameters: a pasted `aws cognito-idp …` line; never run");

/** What a change is given as: `parameters` or `command`. */
export interface ChangeArguments {
  readonly userPoolId?: string | undefined;
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  readonly command?: string | undefined;
  /** CLI or API name. Default: `update-user-pool`. */
  readonly operation?: string | undefined;
}
