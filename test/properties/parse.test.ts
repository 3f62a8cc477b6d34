import { contains, type Range } from "@longhand/diagnostics";
import { type Document, type Pair, parse, tokenize, type Value } from "@longhand/grammar";
import * as fc from "fast-check";
import { suite } from "uvu";
import { cases } from "../harness/volume.ts";
import { shorthandTexts } from "./shorthand-texts.ts";

const options = { numRuns: cases(5000) } as const;
const parsing = suite("properties: parse");

/** True when the ranges lie in their parent, each one behind the one before it. */
function areOrdered(parent: Range, children: readonly Range[]): boolean {
  return children.every((child, index) => {
    const from = children[index - 1]?.end ?? parent.start;
    return from <= child.start && child.start <= child.end && child.end <= parent.end;
  });
}

function nests(node: Document | Value): boolean {
  switch (node.kind) {
    case "document":
    case "hash":
      return areOrdered(node, node.pairs) && node.pairs.every(pairNests);
    case "list":
      return areOrdered(node, node.items) && node.items.every(nests);
    case "scalar":
    case "missing":
      return true;
    default:
      return node satisfies never;
  }
}

function pairNests(pair: Pair): boolean {
  return areOrdered(pair, [pair.key, pair.value]) && nests(pair.value);
}

parsing("every text has a tree, whose ranges nest and stand in order", () => {
  fc.assert(
    fc.property(shorthandTexts, (text) => {
      const { ast } = parse(text);
      return ast.start === 0 && ast.end === text.length && nests(ast);
    }),
    options,
  );
});

parsing("tokens stand in order inside the text, but for the two kinds that overlap others", () => {
  fc.assert(
    fc.property(shorthandTexts, (text) => {
      const tokens = tokenize(text).filter(({ type }) => type !== "Unclosed" && type !== "Peeked");
      return areOrdered({ start: 0, end: text.length }, tokens);
    }),
    options,
  );
});

parsing("a scalar is where its raw text stands", () => {
  const isWhereItStands = (text: string, node: Document | Value): boolean => {
    if (node.kind === "scalar") return text.slice(node.start, node.end) === node.raw;
    if (node.kind === "list") return node.items.every((item) => isWhereItStands(text, item));
    return node.kind === "missing" || node.pairs.every(({ value }) => isWhereItStands(text, value));
  };
  fc.assert(
    fc.property(shorthandTexts, (text) => isWhereItStands(text, parse(text).ast)),
    options,
  );
});

parsing("every place lies inside the text", () => {
  fc.assert(
    fc.property(shorthandTexts, (text) => {
      const whole = { start: 0, end: text.length };
      return parse(text).diagnostics.every(({ at, related = [] }) =>
        [at, ...related.map((other) => other.at)].every(
          (place) => place.kind === "range" && contains(whole, place.range),
        ),
      );
    }),
    options,
  );
});

parsing("where there are problems, the first one and no other has the report of the AWS CLI", () => {
  fc.assert(
    fc.property(shorthandTexts, (text) => {
      const [first, ...others] = parse(text).diagnostics;
      return first === undefined || (first.cli !== undefined && others.every(({ cli }) => cli === undefined));
    }),
    options,
  );
});

parsing("a text is refused exactly when its tree lacks something or a key repeats", () => {
  fc.assert(
    fc.property(shorthandTexts, (text) => {
      const { diagnostics } = parse(text);
      const names = new Set(tokenize(text).map(({ type }) => type));
      const hasError = errorTokens.some((name) => names.has(name));
      return hasError ? diagnostics.length > 0 : diagnostics.every(({ code }) => code === "syntax/duplicate-key");
    }),
    options,
  );
});

const errorTokens = ["LeadingBlank", "NoEquals", "Absent", "NoSecond", "OpenQuote", "Unclosed", "Junk", "Limit"];

parsing.run();
