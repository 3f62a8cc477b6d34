import { convertEquivalents } from "./convert-equivalents.ts";
import { type Equivalent, inFile } from "./equivalent.ts";
import type { Mutant } from "./instrument.ts";

/** Every such change. A place is known by its text, so that lines may come and go before it. */
const equivalents: readonly Equivalent[] = [
  ...convertEquivalents,
  ...inFile("grammar/src/bare.ts", "the pattern, which takes over there, finds the same end", [
    ["at < limit", "at <= limit"],
  ]),
  ...inFile(
    "grammar/src/bare.ts",
    "a text without an escaped comma is unescaped as itself; the search only saves the time",
    [
      ['"\\\\"', '""'],
      ['"\\\\,"', '""'],
    ],
  ),
  ...inFile(
    "grammar/src/characters.ts",
    "none of the codes below is compared with is smaller; this only saves the time",
    [["code < 0x85", "false"]],
  ),
  ...inFile("grammar/src/unescape.ts", "the unit that is written too much is overwritten or cut off", [
    ["at < end", "at <= end"],
  ]),
  ...inFile(
    "grammar/src/quote.ts",
    "a text without backslashes and quotes is escaped as itself; the search only saves the time",
    [
      ['!text.includes("\\\\") && !text.includes(quote)', "false"],
      ['"\\\\"', '""'],
    ],
  ),
  ...inFile("grammar/src/quoted.ts", "what is remembered only saves the time of a search", [
    ["{ single: undefined, double: undefined }", "{}"],
    ["offset >= search.from && (search.found === -1 || offset < search.found)", "false"],
    ["search.found === -1 || offset < search.found", "search.found === -1 && offset < search.found"],
    ["search.found === -1", "false"],
    ["offset < search.found", "false"],
  ]),
  ...inFile(
    "grammar/src/quoted.ts",
    "both ways of searching find the same quote; which one is chosen only saves the time",
    [
      ["escaped === FewEscapes", "true"],
      ["escaped === FewEscapes", "escaped !== FewEscapes"],
      ["at + 1", "at - 1"],
    ],
  ),
  ...inFile("grammar/src/quoted.ts", "before the beginning of a text there is no backslash", [["at !== -1", "true"]]),
  ...inFile(
    "grammar/src/quoted.ts",
    "a text without backslashes is unescaped as itself; the search only saves the time",
    [
      ['!content.includes("\\\\")', "false"],
      ['"\\\\"', '""'],
    ],
  ),
  ...inFile("grammar/src/parse.ts", "a copy of the limits without any other is the same; this only saves the time", [
    ["limits === undefined", "false"],
  ]),
  ...inFile("grammar/src/parse.ts", "of no problems nothing is said either way; this only saves the time", [
    ["problems.length === 0", "false"],
  ]),
  ...inFile("grammar/src/parser.ts", "it is set before it is read", [
    ['""', '"Stryker was here!"'],
    ["false", "true"],
    ['{ kind: "key", start: 0, end: 0, name: "" }', "{}"],
    ['"key"', '""'],
    ['{ kind: "missing", start: 0, end: 0 }', "{}"],
    ['"missing"', '""'],
    ["[]", '["Stryker was here"]'],
    ["{ many: undefined }", "{}"],
  ]),
  ...inFile(
    "grammar/src/parser.ts",
    "a grammar without faults is read alike with and without being checked, by either strategy",
    [
      ['skipValidations === "skip validations"', "true"],
      ['skipValidations === "skip validations"', "false"],
      ['skipValidations === "skip validations"', 'skipValidations !== "skip validations"'],
      ['"skip validations"', '""'],
    ],
  ),
  ...inFile("grammar/src/parser.ts", "before the first pair there is no comma, and none is looked at", [["-1", "+1"]]),
  ...inFile("grammar/src/parser.ts", "nothing is added to the pair either way; this only saves the time", [
    ["lookedAt === nothing", "false"],
  ]),
  ...inFile("grammar/src/diagnose/junk.ts", "nothing stands behind a value that could not be read", [
    ['value.kind === "scalar"', "true"],
  ]),
  ...inFile(
    "grammar/src/diagnose/diagnose.ts",
    "the lexer has noted where the AWS CLI gives up, but for the two problems above",
    [["failure === undefined", "false"]],
  ),
  ...inFile("grammar/src/junk.ts", "behind the end of the text nothing ends the stretch", [
    ["at < scan.text.length", "at <= scan.text.length"],
  ]),
  ...inFile("grammar/src/junk.ts", "the plain search, to which it then comes, ends at the same comma", [
    ["end > limit", "false"],
  ]),
  ...inFile("grammar/src/bracketed.ts", "only a list has a style", [['value?.kind === "list"', "true"]]),
  ...inFile("grammar/src/bracketed.ts", "it is asked of a pair before the one that is wrong", [
    ["value?.kind", "value.kind"],
  ]),
  ...inFile(
    "grammar/src/decisions.ts",
    "Chevrotain asks for it only where it checks a grammar, and its own strategy does that",
    [
      ["() => []", "() => undefined"],
      ["[]", '["Stryker was here"]'],
    ],
  ),
  ...inFile("grammar/src/decisions.ts", "the parser sets it before anything is decided", [
    ["() => 0", "() => undefined"],
  ]),
  ...inFile("grammar/src/owner.ts", "only a hash has pairs", [['inner?.kind === "hash"', "true"]]),
  ...inFile("grammar/src/owner.ts", "every offset that is asked about is at or behind the first key of the text", [
    ["positionsAt(document, offset).at(-1)?.pair", "positionsAt(document, offset).at(-1).pair"],
    ["position?.siblings", "position.siblings"],
    ["positionsAt(document, start).at(-1)?.pair", "positionsAt(document, start).at(-1).pair"],
  ]),
  ...inFile("grammar/src/diagnose/without-brackets.ts", "a key within braces has pairs around it", [
    ["position?.siblings", "position.siblings"],
    ["position === undefined", "false"],
  ]),
  ...inFile("grammar/src/owner.ts", "the middle lies among the nodes", [
    ["nodes[middle]?.start", "nodes[middle].start"],
  ]),
  ...inFile("grammar/src/diagnose/diagnose.ts", "there is a first problem, or nothing is diagnosed", [
    ["problem?.kind", "problem.kind"],
  ]),
  ...inFile("grammar/src/surprises/swallowed-text.ts", "only a scalar has quotes", [
    ['value.kind !== "scalar"', "false"],
  ]),
  ...["true", 'raw.includes("\\\\") || raw.includes("\\\\,")'].map((replacement) => ({
    file: "grammar/src/bare.ts",
    original: 'raw.includes("\\\\") && raw.includes("\\\\,")',
    replacement,
    reason: "a text without an escaped comma is unescaped as itself; the search only saves the time",
  })),
  {
    file: "grammar/src/bare.ts",
    original: "limit === text.length",
    replacement: "false",
    reason: "the pattern finds the end of the text as well; the comparison only saves the time",
  },
  {
    file: "grammar/src/comma.ts",
    original: "text.length - 1",
    replacement: "text.length + 1",
    reason: "behind the end of the text there is no comma either, so the loop only takes two steps more",
  },
  ...["true", "false", "earlier.length <= FewKeys", "earlier.length >= FewKeys"].map((replacement) => ({
    file: "grammar/src/key-index.ts",
    original: "earlier.length < FewKeys",
    replacement,
    reason: "few keys and many are compared in two ways that say the same; which one is chosen only saves the time",
  })),
  ...["true", "false", "text.length <= LongText", "text.length >= LongText"].map((replacement) => ({
    file: "grammar/src/unescape.ts",
    original: "text.length < LongText",
    replacement,
    reason:
      "short texts and long ones are unescaped in two ways that say the same; which one is chosen only saves the time",
  })),
  {
    file: "grammar/src/unescape.ts",
    original: "text.charCodeAt(at - 1) === Code.backslash",
    replacement: "true",
    reason: "a bare value has no comma without a backslash before it",
  },
  {
    file: "grammar/src/unescape.ts",
    original: "at < units.length",
    replacement: "at <= units.length",
    reason: "the piece behind the last one is empty",
  },
];

/** Why the change makes no difference; undefined where it does, or might. */
export function equivalence({ file, original, replacement }: Mutant): string | undefined {
  if (original.includes("satisfies never")) return "there is no other kind, or it would not compile";
  return equivalents.find(
    (known) => known.file === file && known.original === original && known.replacement === replacement,
  )?.reason;
}
