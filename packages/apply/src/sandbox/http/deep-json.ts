/** No request of the service is half as deep. */
const Deepest = 64;

/** True for JSON so deep that walking it could exhaust the stack. Counts brackets outside of strings. */
export function isDeeplyNested(text: string): boolean {
  let depth = 0;
  let at = 0;
  while (at < text.length && depth <= Deepest) {
    const character = text.charAt(at);
    if (character === '"') at = endOfString(text, at);
    if (character === "[" || character === "{") depth += 1;
    if (character === "]" || character === "}") depth -= 1;
    at += 1;
  }
  return depth > Deepest;
}

/** Where the closing quote of a string stands. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === "\\" ? 2 : 1;
  return at;
}
