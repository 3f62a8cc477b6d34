import type { CompletionContext, CompletionResult, Completion as Offer } from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";
import { type Candidate, type Completion, completeCommandLine, completeValue } from "@longhand/completion";
import type { Analysis } from "../../analysis/analyse.ts";

/** What fits at the caret, as CodeMirror offers it. */
export function completionsAt(context: CompletionContext, analysis: Analysis): CompletionResult | null {
  const text = context.state.doc.toString();
  const { range, candidates } = complete(text, context.pos, analysis);
  const isBlank = /^\s?$/.test(text.charAt(context.pos - 1)) && range.start === context.pos;
  if (candidates.length === 0 || (isBlank && !context.explicit)) return null;
  return {
    from: range.start,
    to: range.end,
    options: candidates.map(offer),
    // Asked anew at each letter: what is written decides how a name has to be quoted.
    filter: false,
  };
}

function complete(text: string, cursor: number, { state, service, operation, option }: Analysis): Completion {
  if (state.mode === "command") {
    return completeCommandLine(text, cursor, { services: new Map([[service.id, service]]) });
  }
  if (operation === undefined || option === undefined) return { range: { start: cursor, end: cursor }, candidates: [] };
  return completeValue({ operation, member: option.member.name, words: [text], index: 0, cursor });
}

function offer(candidate: Candidate): Offer {
  const { text, detail, documentation } = candidate;
  return {
    label: text,
    detail,
    type: candidate.kind,
    ...(documentation === undefined ? {} : { info: documentation }),
    apply: (view, _offer, from, to) => insert(view, candidate, from, to),
  };
}

function insert(view: EditorView, { insert: text, closing }: Candidate, from: number, to: number): void {
  const anchor = from + text.length;
  view.dispatch({
    changes: { from, to, insert: text + (closing ?? "") },
    selection: { anchor },
    userEvent: "input.complete",
    scrollIntoView: true,
  });
}
