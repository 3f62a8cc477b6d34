import { autocompletion, closeCompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { type Diagnostic, nextDiagnostic, previousDiagnostic, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, type KeyBinding, keymap, tooltips } from "@codemirror/view";
import type { Range } from "@longhand/diagnostics";
import type { Analysis } from "../../analysis/analyse.ts";
import { type Mark, marksOf } from "../../analysis/marks.ts";
import type { Problem, TextChange } from "../../analysis/problems.ts";
import { element } from "../element.ts";
import { withCode } from "../inline-code.ts";
import { completionsAt } from "./completions.ts";
import { createLayer } from "./stretches.ts";

/** What the editor tells the page. */
export interface EditorEvents {
  readonly changed: (text: string) => void;
  readonly moved: (offset: number) => void;
  /** What is known of the text as it stands. */
  readonly analysis: () => Analysis;
}

/** The editor, as the page uses it. */
export interface Editor {
  /** Replaces the whole text, without telling. */
  readonly setText: (text: string) => void;
  /** Shows what is known of the text. */
  readonly show: (analysis: Analysis, problems: readonly Problem[]) => void;
  /** Lights a range, or none. */
  readonly light: (range: Range | undefined) => void;
  readonly change: (changes: readonly TextChange[]) => void;
  /** Moves the caret to a place and the focus into the editor. */
  readonly goTo: (range: Range) => void;
  readonly offset: () => number;
}

/** From one problem to the next, as in other editors. The list below the editor takes the place of the panel. */
const problemKeymap: readonly KeyBinding[] = [{ key: "F8", run: nextDiagnostic, shift: previousDiagnostic }];

/** Makes the editor in an element of the page. */
export function createEditor(parent: HTMLElement, text: string, events: EditorEvents): Editor {
  const [colours, light] = [createLayer(), createLayer()];
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        // Over the panels, which cut off what leaves them.
        tooltips({ position: "fixed", parent: document.body }),
        EditorView.contentAttributes.of({
          "aria-label": "Command or value",
          spellcheck: "false",
          autocapitalize: "off",
        }),
        autocompletion({ override: [(context) => completionsAt(context, events.analysis())], icons: false }),
        keymap.of([...completionKeymap, ...problemKeymap, ...historyKeymap, ...defaultKeymap]),
        colours.extension,
        light.extension,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) events.changed(update.state.doc.toString());
          else if (update.selectionSet) events.moved(update.state.selection.main.head);
        }),
      ],
    }),
  });
  return {
    setText: (newText) => {
      closeCompletion(view);
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: newText } });
    },
    show: (analysis, problems) => {
      view.dispatch({ effects: colours.show(marksOf(analysis).map(toStretch)) });
      view.dispatch(setDiagnostics(view.state, problems.map(toLint)));
    },
    light: (range) => {
      view.dispatch({ effects: light.show(range === undefined ? [] : [{ ...range, className: "lit" }]) });
    },
    change: (changes) => view.dispatch({ changes: changes.map(toChange), userEvent: "input.fix" }),
    goTo: ({ start, end }) => {
      view.dispatch({ selection: { anchor: start, head: end }, scrollIntoView: true });
      view.focus();
    },
    offset: () => view.state.selection.main.head,
  };
}

function toStretch({ start, end, kind }: Mark) {
  return { start, end, className: `is-${kind}` };
}

function toChange({ start, end, newText }: TextChange) {
  return { from: start, to: end, insert: newText };
}

function toLint({ range, severity, message, fix }: Problem): Diagnostic {
  const renderMessage = () => element("span", {}, ...withCode(message));
  const diagnostic = { from: range.start, to: range.end, severity, message, renderMessage };
  if (fix === undefined) return diagnostic;
  const apply = (view: EditorView) => view.dispatch({ changes: fix.changes.map(toChange), userEvent: "input.fix" });
  return { ...diagnostic, actions: [{ name: fix.title.replaceAll("`", ""), apply }] };
}
