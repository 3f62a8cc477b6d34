import type { GrammarPart } from "@longhand/grammar";
import {
  Choice,
  Diagram,
  type FakeSVG,
  NonTerminal,
  OneOrMore,
  Optional,
  Sequence,
  Terminal,
  ZeroOrMore,
} from "@prantlf/railroad-diagrams";

/**
 * What the tokens of the grammar are called in the diagrams: characters as they are, the others by what they hold. A token that is not
 * here stands for something that is wrong; the grammar reads it to go on behind it, and the diagrams leave it out.
 */
const characters: ReadonlyMap<string, string> = new Map([
  ["Equals", "="],
  ["AtEquals", "@="],
  ["LBracket", "["],
  ["RBracket", "]"],
  ["LBrace", "{"],
  ["RBrace", "}"],
  ["PairComma", ","],
  ["ListComma", ","],
  ["ItemComma", ","],
  ["EntryComma", ","],
]);
const words: ReadonlyMap<string, string> = new Map([
  ["Key", "key"],
  ["First", "text"],
  ["Second", "text"],
  ["Item", "text"],
]);

/** Readable on light paper and on dark. */
const style = `
.railroad-diagram { color: #3d444b; }
.railroad-diagram path { stroke: currentColor; stroke-width: 1.5; fill: none; }
.railroad-diagram rect { stroke: currentColor; stroke-width: 1.5; fill: none; }
.railroad-diagram .terminal rect { fill: #8a8f9422; }
.railroad-diagram text { font: 14px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; text-anchor: middle; fill: currentColor; }
.railroad-diagram .terminal text { font-weight: bold; }
@media (prefers-color-scheme: dark) { .railroad-diagram { color: #c6ccd1; } }
`;

/** A rule of the grammar as a railroad diagram: an SVG file. */
export function drawRule({ name = "", definition = [] }: GrammarPart): string {
  const drawing = new Diagram(...sequence(definition)).toStandalone(style);
  return drawing.replace("<svg", `<svg role="img" aria-label="Diagram of the rule ${name}"`);
}

function sequence(parts: readonly GrammarPart[]): readonly FakeSVG[] {
  return parts.flatMap((part) => draw(part) ?? []);
}

/** Undefined for what the diagrams leave out. */
function draw({ type, name = "", definition = [], separator }: GrammarPart): FakeSVG | undefined {
  if (type === "NonTerminal") return new NonTerminal(name);
  if (type === "Terminal") return drawToken(name);
  const parts = sequence(definition);
  if (parts.length === 0) return undefined;
  const whole = () => new Sequence(...parts);
  const between = separator && drawToken(separator.name ?? "");
  switch (type) {
    case "Option":
      return new Optional(whole());
    case "Alternation":
      return parts.length === 1 ? parts[0] : new Choice(0, ...parts);
    case "Repetition":
    case "RepetitionWithSeparator":
      return new ZeroOrMore(whole(), between);
    case "RepetitionMandatory":
    case "RepetitionMandatoryWithSeparator":
      return new OneOrMore(whole(), between);
    default:
      return parts.length === 1 ? parts[0] : whole();
  }
}

function drawToken(name: string): FakeSVG | undefined {
  const character = characters.get(name);
  if (character !== undefined) return new Terminal(character);
  const word = words.get(name);
  return word === undefined ? undefined : new NonTerminal(word);
}
