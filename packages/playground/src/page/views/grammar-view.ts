import { element } from "../element.ts";

/** The railroad diagrams that the page was built with. */
export function grammarView(): HTMLElement {
  const template = document.getElementById("grammar");
  const drawn = template instanceof HTMLTemplateElement ? template.content.cloneNode(true) : "";
  return element("div", { class: "grammar" }, drawn);
}
