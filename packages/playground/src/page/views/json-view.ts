import { copyButton } from "../copy.ts";
import { element } from "../element.ts";

/** JSON in the colours of the editor. */
export function jsonView(text: string): HTMLElement {
  const code = element("code", {}, ...coloured(text));
  const head = element(
    "div",
    { class: "head" },
    copyButton("Copy", "Copy the JSON", () => text),
  );
  return element("div", { class: "texts" }, element("section", {}, head, element("pre", { tabindex: "0" }, code)));
}

const part = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

function coloured(text: string): readonly (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const found of text.matchAll(part)) {
    const [whole, string, colon] = found;
    const shown = string ?? whole;
    nodes.push(text.slice(at, found.index));
    nodes.push(
      element(
        "span",
        { class: colon !== undefined ? "is-key" : string === undefined ? "is-literal" : "is-text" },
        shown,
      ),
    );
    at = found.index + shown.length;
  }
  return [...nodes, text.slice(at)];
}
