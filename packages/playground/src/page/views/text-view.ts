import type { FormText } from "../../analysis/forms.ts";
import { copyButton } from "../copy.ts";
import { element } from "../element.ts";

/** Texts to read and to copy, each under its title. */
export function textView(texts: readonly FormText[]): HTMLElement {
  return element("div", { class: "texts" }, ...texts.map(textBlock));
}

function textBlock({ title, text }: FormText): HTMLElement {
  const name = title === undefined ? "Copy" : `Copy for ${title}`;
  const head = element(
    "div",
    { class: "head" },
    ...(title === undefined ? [] : [element("h2", {}, title)]),
    copyButton("Copy", name, () => text),
  );
  // Reached by Tab, so that the keyboard can scroll it.
  return element("section", {}, head, element("pre", { tabindex: "0" }, element("code", {}, text)));
}
