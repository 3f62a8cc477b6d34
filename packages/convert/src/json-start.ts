import { isPythonSpace } from "@longhand/grammar";

/**
 * True when the AWS CLI takes the text for JSON: its first character behind white space is `[` or `{`, or the one given. A
 * byte order mark is no white space, so JSON behind one is taken for shorthand.
 */
export function startsLikeJson(text: string, bracket?: "[" | "{"): boolean {
  let at = 0;
  while (at < text.length && isPythonSpace(text.charCodeAt(at))) at += 1;
  const first = text.charAt(at);
  return bracket === undefined ? first === "[" || first === "{" : first === bracket;
}
