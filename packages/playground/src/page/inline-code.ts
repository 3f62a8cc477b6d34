import { element } from "./element.ts";

/** A sentence, with what stands in backticks as code. */
export function withCode(sentence: string): readonly (Node | string)[] {
  return sentence.split(/`([^`]*)`/).map((part, index) => (index % 2 === 1 ? element("code", {}, part) : part));
}
