/** Undefined for what is no JSON, which no JSON is. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Answered by the caller.
    return undefined;
  }
}
