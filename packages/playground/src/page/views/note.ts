import { element } from "../element.ts";
import { withCode } from "../inline-code.ts";

/** A sentence in the place of a view that has nothing to show. */
export function note(sentence: string): HTMLElement {
  return element("p", { class: "note" }, ...withCode(sentence));
}

/** Why there is no request. */
export const nothingSent = "The AWS CLI refuses this, so there is nothing to show yet. The list on the left says why.";
