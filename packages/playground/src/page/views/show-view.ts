import type { Analysis } from "../../analysis/analyse.ts";
import { commandTexts, jsonText, shorthandTexts, yamlText } from "../../analysis/forms.ts";
import { outlineOf } from "../../analysis/outline.ts";
import { planFor } from "../../analysis/plan.ts";
import { element } from "../element.ts";
import { grammarView } from "./grammar-view.ts";
import { jsonView } from "./json-view.ts";
import { note, nothingSent } from "./note.ts";
import { planView } from "./plan-view.ts";
import { textView } from "./text-view.ts";
import { type TreeEvents, treeView } from "./tree-view.ts";

/** A view on the page; some follow the caret. */
export interface View {
  readonly root: HTMLElement;
  readonly mark?: (index: number | undefined) => void;
}

/** What stands on the right for a text. */
export function showView(analysis: Analysis, events: TreeEvents): View {
  const { state, value } = analysis;
  switch (state.view) {
    case "json":
      return { root: value === undefined ? partView(analysis) : jsonView(jsonText(value)) };
    case "yaml":
      return { root: value === undefined ? note(nothingSent) : textView([{ text: yamlText(value) }]) };
    case "shorthand":
      return { root: formView(analysis, shorthandTexts(analysis), "None of this has a form in shorthand.") };
    case "command":
      return { root: formView(analysis, commandTexts(analysis), "There is no command for this.") };
    case "tree":
      return treeView(outlineOf(analysis), events);
    case "plan":
      return { root: planOrNote(analysis) };
    case "grammar":
      return { root: grammarView() };
    default:
      return state.view satisfies never;
  }
}

/** Of a text that is refused, what could be read. */
function partView({ members }: Analysis): HTMLElement {
  if (Object.keys(members).length === 0) return note(nothingSent);
  const sentence = "The AWS CLI refuses this. What could be read of it:";
  return element("div", { class: "part" }, note(sentence), jsonView(jsonText(members)));
}

function formView({ value }: Analysis, texts: ReturnType<typeof commandTexts>, nothing: string): HTMLElement {
  if (value === undefined) return note(nothingSent);
  return texts.length === 0 ? note(nothing) : textView(texts);
}

function planOrNote(analysis: Analysis): HTMLElement {
  const planned = planFor(analysis);
  if (planned !== undefined) return planView(planned);
  return note(
    analysis.value === undefined
      ? nothingSent
      : "Plans are made for `update-user-pool`, the operation that resets what it is not told.",
  );
}
