/** `true` and `false` in any case, as the AWS CLI reads a boolean inside shorthand; undefined for any other text. */
export function readBoolean(text: string): boolean | undefined {
  switch (text.toLowerCase()) {
    case "true":
      return true;
    case "false":
      return false;
    default:
      return undefined;
  }
}
