import type { Diagnostic, Source } from "@longhand/diagnostics";
import type { Document, Hash, Pair, Value } from "../ast.ts";
import { bracketStartsValueSurprise } from "./bracket-starts-value.ts";
import { emptyItemSurprise } from "./empty-item.ts";
import { literalFileReferenceSurprise } from "./literal-file-reference.ts";
import { repeatedKeySurprise } from "./repeated-key.ts";
import type { Surprise } from "./surprise.ts";
import { swallowedCommaSurprise } from "./swallowed-comma.ts";
import { swallowedTextSurprise } from "./swallowed-text.ts";

/** Every surprise; what loses something comes first. */
const surprises: readonly Surprise[] = [
  swallowedTextSurprise,
  swallowedCommaSurprise,
  repeatedKeySurprise,
  bracketStartsValueSurprise,
  literalFileReferenceSurprise,
  emptyItemSurprise,
];

/**
 * Warnings about a text that the AWS CLI accepts and reads in a way that nobody expects, in the order of the text within each
 * container. For a tree that parsed without errors.
 */
export function findSurprises(document: Document, source: Source): readonly Diagnostic[] {
  return [...inContainer(document, source)];
}

function* inContainer(container: Document | Hash, source: Source): Generator<Diagnostic> {
  for (const { pairs } of surprises) if (pairs !== undefined) yield* pairs(container, source);
  for (const pair of container.pairs) yield* inValue(pair.value, pair, source);
}

function* inValue(value: Value, owner: Pair, source: Source): Generator<Diagnostic> {
  for (const surprise of surprises) {
    const diagnostic = surprise.value?.(value, owner, source);
    if (diagnostic !== undefined) yield diagnostic;
  }
  if (value.kind === "hash") yield* inContainer(value, source);
  else if (value.kind === "list") for (const item of value.items) yield* inValue(item, owner, source);
}
