import { type GrammarPart, parse, type Scalar, serializedGrammar } from "@longhand/grammar";
import { checkRefs } from "abnf";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../harness/repository.ts";
import { classOf, productions, referencesOf, shorthandAbnf } from "./shorthand-abnf.ts";

const rules = serializedGrammar();
const ruleNames: readonly string[] = rules.map(({ name = "" }) => name);
const lexical = new Set(productions.slice(productions.indexOf("item") + 1));

/** The rules that a rule calls. */
function calledBy({ type, name = "", definition = [] }: GrammarPart): readonly string[] {
  return type === "NonTerminal" ? [name] : definition.flatMap(calledBy);
}

/** The rules that a production names, itself or through productions that are no rules. */
function rulesNamedBy(production: string): readonly string[] {
  return referencesOf(production).flatMap((name) => (ruleNames.includes(name) ? [name] : rulesNamedBy(name)));
}

const once = (names: readonly string[]) => [...new Set(names)].sort();
const abnf = suite("grammar: shorthand.abnf");

abnf("every name is defined, and every definition used", () => assert.is(checkRefs(shorthandAbnf), null));

abnf("down to item, the productions are the parser's rules and what is inlined in them", () => {
  const methods = [...readText("grammar/src/parser.ts").matchAll(/^ {2}private (\w+)\(\): /gm)].map(([, name]) => name);
  const syntactic = productions.filter((name) => !lexical.has(name));
  assert.equal(
    syntactic.filter((name) => ruleNames.includes(name)),
    ruleNames,
  );
  assert.equal(
    syntactic.filter((name) => !ruleNames.includes(name) && !methods.includes(name)),
    [],
  );
});

for (const rule of rules) {
  const { name = "" } = rule;
  abnf(`the rule ${name} calls the rules that its production names`, () => {
    assert.equal(once(calledBy(rule)), once(rulesNamedBy(name)));
  });
}

/** The first value of a text, or the second of a list, when it is an unquoted one. */
function bareValue(text: string, index: 0 | 1): Scalar | undefined {
  const value = parse(text).ast.pairs[0]?.value;
  const part = value?.kind === "list" && value.style === "csv" ? value.items[index] : index === 0 ? value : undefined;
  return part?.kind === "scalar" && part.quote === "none" ? part : undefined;
}

// Each class by the reading of a text that shows whether one character belongs to it.
const classes: readonly (readonly [production: string, belongs: (character: string) => boolean])[] = [
  ["key", (character) => parse(`x${character}x=y`).ast.pairs[0]?.key.name === `x${character}x`],
  ["start", (character) => bareValue(`a=${character}x`, 0)?.raw === `${character}x`],
  ["start", (character) => bareValue(`a=b,${character}x`, 1)?.raw === `${character}x`],
  ["more", (character) => bareValue(`a=x${character}x`, 0)?.raw === `x${character}x`],
  ["more-second", (character) => bareValue(`a=b,x${character}x`, 1)?.raw === `x${character}x`],
  ["any", (character) => parse(`a="\\${character}"`).diagnostics.length === 0],
  [
    "ws",
    (character) => {
      const { ast, diagnostics } = parse(`a${character}=b`);
      return diagnostics.length === 0 && ast.pairs[0]?.key.name === "a" && ast.pairs[0].operator === "=";
    },
  ],
];

const characters: readonly string[] = [
  ...Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)),
  ..."\u{10000}\u{1F600}\u{10FFFF}",
];

for (const [production, belongs] of classes) {
  abnf(`the characters of ${production}`, () => {
    const allowed = classOf(production);
    const different = characters.filter(
      (character) => belongs(character) !== allowed.has(character.codePointAt(0) ?? 0),
    );
    assert.equal(
      different.map((character) => `U+${character.codePointAt(0)?.toString(16).padStart(4, "0")}`),
      [],
    );
  });
}

abnf.run();
