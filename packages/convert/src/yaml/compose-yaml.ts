import { type Range, visible } from "@longhand/diagnostics";
import { Composer, type CST, type Document, type ParsedNode, Parser } from "yaml";

/** A document of YAML, or why there is none. */
export type ComposedYaml =
  | { readonly kind: "document"; readonly contents: ParsedNode | null }
  | { readonly kind: "too-deep"; readonly range: Range }
  | { readonly kind: "invalid"; readonly reason: string; readonly range: Range };

/** UTF-16 units. */
const MaxReason = 200;

/** How deep collections may nest; as deep as those of JSON. */
export const maxYamlDepth = 400;

/**
 * Takes a text apart as YAML 1.2, every scalar as the text that stands there. The nesting is measured before anything is
 * composed, because the composer calls itself.
 */
export function composeYaml(text: string): ComposedYaml {
  const tokens = [...new Parser().parse(text)];
  const deep = findTooDeep(tokens);
  if (deep !== undefined) return { kind: "too-deep", range: rangeWithin(text, deep.offset, deep.offset + 1) };
  const composer = new Composer({ schema: "failsafe", prettyErrors: false, uniqueKeys: false, logLevel: "silent" });
  const [first, second] = [...composer.compose(tokens, true, text.length)];
  const fault = first === undefined ? undefined : faultOf(first, text);
  if (fault !== undefined) return fault;
  if (second !== undefined) {
    const [from] = second.range;
    const start = from + text.slice(from).search(/\S|$/);
    return invalid("it holds several documents", rangeWithin(text, start, start + 1));
  }
  return { kind: "document", contents: first?.contents ?? null };
}

function faultOf({ errors: [error] }: Document.Parsed, text: string): ComposedYaml | undefined {
  if (error === undefined) return undefined;
  const { message, pos } = error;
  const reason = clause(message);
  return invalid(reason, rangeWithin(text, pos[0], Math.max(pos[1], pos[0] + 1)));
}

/** A sentence of the library within one of ours. It may hold text of the person. */
function clause(sentence: string): string {
  const shown = visible(sentence.slice(0, MaxReason))
    .replace(/\.$/, "")
    .replace(/(["'])quote$/, "$1 quote");
  return shown.charAt(0).toLowerCase() + shown.slice(1) + (sentence.length > MaxReason ? "…" : "");
}

function invalid(reason: string, range: Range): ComposedYaml {
  return { kind: "invalid", reason, range };
}

function rangeWithin(text: string, start: number, end: number): Range {
  return { start: Math.min(start, text.length), end: Math.min(end, text.length) };
}

interface Level {
  readonly token: CST.Token;
  readonly depth: number;
}

/** The first collection that is nested too deep. Keeps its own stack. */
function findTooDeep(tokens: readonly CST.Token[]): CST.Token | undefined {
  const pending: Level[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let level = pending.pop(); level !== undefined; level = pending.pop()) {
    const { token, depth } = level;
    if (depth > maxYamlDepth) return token;
    for (const child of childrenOf(token))
      pending.push({ token: child, depth: isCollection(child) ? depth + 1 : depth });
  }
  return undefined;
}

function isCollection({ type }: CST.Token): boolean {
  return type === "block-map" || type === "block-seq" || type === "flow-collection";
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === "document") return token.value === undefined ? [] : [token.value];
  if (token.type !== "block-map" && token.type !== "block-seq" && token.type !== "flow-collection") return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((part) => part !== undefined && part !== null));
}
