import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { Range } from "@longhand/diagnostics";

/** A stretch of the text with a class of CSS. */
interface Stretch extends Range {
  readonly className: string;
}

/** One layer of stretches: its extension, and the effect that replaces what it shows. */
export interface Layer {
  readonly extension: Extension;
  readonly show: (stretches: readonly Stretch[]) => StateEffect<readonly Stretch[]>;
}

/** A layer that keeps its stretches where they are while the text around them changes, until others are shown. */
export function createLayer(): Layer {
  const effect = StateEffect.define<readonly Stretch[]>();
  const field = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (old, transaction) => {
      const shown = transaction.effects.findLast((one) => one.is(effect));
      return shown === undefined ? old.map(transaction.changes) : decorate(shown.value, transaction.newDoc.length);
    },
    provide: (own) => EditorView.decorations.from(own),
  });
  return { extension: field, show: (stretches) => effect.of(stretches) };
}

function decorate(stretches: readonly Stretch[], length: number): DecorationSet {
  const inside = stretches.filter(({ start, end }) => start < end && end <= length);
  const marks = inside.map(({ start, end, className }) => Decoration.mark({ class: className }).range(start, end));
  return Decoration.set(marks, true);
}
