/** A way to write a whole request. */
export interface InputForm {
  readonly name: "json" | "yaml";
  readonly option: string;
  /** The option's name in the AWS CLI's messages while it merges the request. */
  readonly mergedName: string;
  /** What the text has to hold, as a noun phrase, and how that looks. */
  readonly inWords: string;
  readonly example: string;
}

/** Every form, in the order of the AWS CLI. */
export const inputForms: readonly InputForm[] = [
  {
    name: "json",
    option: "--cli-input-json",
    mergedName: "cli-input-json",
    inWords: "JSON object",
    example: "{…}",
  },
  {
    name: "yaml",
    option: "--cli-input-yaml",
    mergedName: "cli-input-yaml",
    inWords: "YAML mapping",
    example: "Name: value",
  },
];
