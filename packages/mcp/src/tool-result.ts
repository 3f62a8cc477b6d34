import type { Plain } from "./text/plain-json.ts";

/** What a tool answers. */
export interface ToolResult {
  /** All of it as text. */
  readonly text: string;
  /** The same as data; absent where the arguments themselves were wrong. */
  readonly structured?: { readonly [name: string]: Plain | undefined };
  readonly isError: boolean;
}

/** Data that is its own text: each of both says all, because hosts show a model only one of them. */
export function resultOf(structured: object, isError: boolean): ToolResult {
  const text = JSON.stringify(structured);
  return { text, structured: JSON.parse(text), isError };
}

/** An answer in words alone. */
export function refusal(text: string): ToolResult {
  return { text, isError: true };
}
