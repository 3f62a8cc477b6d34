import { type Equivalent, inFile } from "./equivalent.ts";

const folder = "packages/convert/src";

/** Changes of the package `convert` that make no difference. */
export const convertEquivalents: readonly Equivalent[] = [
  ...inFile(`${folder}/coerce/boolean.ts`, "a function that ends gives undefined, too", [
    ["default:\n      return undefined;", "default:"],
  ]),
  ...inFile(`${folder}/coerce/digits.ts`, "an ASCII digit becomes itself; the pattern only saves the time", [
    ["/^[\\0-\\x7f]*$/", "/^[\\0-\\x7f]$/"],
  ]),
  ...inFile(`${folder}/coerce/digits.ts`, "no code is less than the sum of undefined and nine", [
    ["zero !== undefined", "true"],
  ]),
  ...inFile(`${folder}/coerce/float.ts`, "what JavaScript does not read as a number is NaN, too", [
    ['text === "nan"', "false"],
    ['"nan"', '""'],
  ]),
  ...inFile(
    `${folder}/command/close-matches.ts`,
    "a name of another length is not alike; the lengths only save the time",
    [
      ["2 * Math.min(name.length, word.length) < likeness * sum", "false"],
      ["Math.min(name.length, word.length)", "Math.max(name.length, word.length)"],
      ["likeness * sum", "likeness / sum"],
    ],
  ),
  ...inFile(`${folder}/command/close-matches.ts`, "no name comes twice", [["a.name < b.name", "a.name <= b.name"]]),
  ...inFile(`${folder}/command/python-repr.ts`, "no control character and no blank has the code 255", [
    ["code <= 0xff", "code < 0xff"],
  ]),
  ...inFile(
    `${folder}/command-line/bash-lexer.ts`,
    "the parts of any word may be looked for; the pattern only saves the time",
    [['node.type !== "Word" || /\\$\\(|`|[<>]\\(/.test(node.text)', "true"]],
  ),
  ...inFile(`${folder}/command-line/bash-lexer.ts`, "what ends in a backquote begins with one", [
    ['node.text.startsWith("`")', 'node.text.endsWith("`")'],
  ]),
  ...inFile(`${folder}/command-line/bash-lexer.ts`, "nothing else has an operator that begins with `>`", [
    ['redirect.type !== "Redirect"', "false"],
  ]),
  ...inFile(`${folder}/command-line/bash-lexer.ts`, "the name of a descriptor is no number", [
    ['descriptor.type === "FileDescriptor"', "true"],
  ]),
  ...inFile(`${folder}/command-line/bash-lexer.ts`, "a list has no parts", [['word.value.type === "Word"', "true"]]),
  ...inFile(`${folder}/command-line/bash-lexer.ts`, "the word stands at the beginning of a message of one line", [
    ["/^unterminated (.*)$/", "/unterminated (.*)$/"],
    ["/^unterminated (.*)$/", "/^unterminated (.*)/"],
  ]),
  ...inFile(`${folder}/command-line/brace-sequence.ts`, "from a number to itself there is no direction", [
    ["first > last", "first >= last"],
  ]),
  ...inFile(`${folder}/command-line/brace-sequence.ts`, "a sequence has two numbers or two letters", [
    ['""', '"Stryker was here!"'],
    ["letterFrom !== undefined && letterTo !== undefined", "letterFrom !== undefined || letterTo !== undefined"],
    ["letterFrom !== undefined", "true"],
    ["letterTo !== undefined", "true"],
  ]),
  ...inFile(`${folder}/command-line/brace-sequence.ts`, "a step that is no number is one, too", [['"1"', '""']]),
  ...inFile(`${folder}/command-line/expand-braces.ts`, "without braces there is no pair; this only saves the time", [
    ["braces === 0", "false"],
  ]),
  ...inFile(
    `${folder}/command-line/expand-braces.ts`,
    "the words are counted again where they are put together; this only saves the time",
    [
      ["expanded.length + words.length > maxExpansion", "false"],
      ["expanded.length + words.length", "expanded.length - words.length"],
    ],
  ),
  ...inFile(`${folder}/command-line/expand-braces.ts`, "no brace stands behind the end", [
    ["at < units.length", "at <= units.length"],
  ]),
  ...inFile(`${folder}/command-line/find-call.ts`, "neither is a program", [['""', '"Stryker was here!"']]),
  ...inFile(
    `${folder}/command-line/quoted-units.ts`,
    "letters stay together only to save the time, and no range ends among them",
    [
      ["next < end && plainCodes[text.charCodeAt(next)] === 1", "false"],
      ["next < end", "true"],
      ["next < end", "next <= end"],
      ["next < end", "next >= end"],
      ["plainCodes[text.charCodeAt(next)] === 1", "false"],
      ["next += 1", "next -= 1"],
      ["{ length: 128 }", "{}"],
      ["(_, code) => Number(/[\\w=:-]/.test(String.fromCharCode(code)))", "() => undefined"],
    ],
  ),
  ...inFile(`${folder}/command-line/quoted-units.ts`, "no escape begins with anything else; this only saves the time", [
    ['text[at] === "\\\\"', "true"],
  ]),
  ...inFile(`${folder}/file-port.ts`, "a way home that is undefined is none", [["home === undefined", "false"]]),
  ...inFile(`${folder}/help/find-part.ts`, "no shape is a text", [["[]", '["Stryker was here"]']]),
  ...inFile(`${folder}/help/find-part.ts`, "of the whole input only the shape and the path are looked at", [
    ['"member"', '""'],
    ["true", "false"],
  ]),
  ...inFile(`${folder}/command/read-globals.ts`, "no other step has a next word, and none of its own is at fault", [
    ['step.kind === "no-value"', "true"],
    ["index < at", "index <= at"],
  ]),
  ...inFile(`${folder}/to-json/list.ts`, "a document or an array has no style", [
    ['slot.node.kind === "list"', "true"],
  ]),
  ...inFile(`${folder}/to-json/list.ts`, "only bare items are asked for by name", [['"bracketed"', '""']]),
  ...inFile(`${folder}/to-json/list.ts`, "what is no scalar has no text, of which no number can be made", [
    ['node.kind === "scalar"', "true"],
  ]),
  ...inFile(`${folder}/to-json/list.ts`, "any text will do", [['""', '"Stryker was here!"']]),
  ...inFile(`${folder}/to-json/plain.ts`, "what is done next is the same", [
    ['case "scalar":\n      return files.get(node) ?? node.value;', 'case "scalar":'],
  ]),
  ...inFile(`${folder}/to-json/plain.ts`, "what else there is becomes null, too", [['"null"', '""']]),
  ...inFile(`${folder}/to-json/plain.ts`, "the kinds that have parts do not come here", [
    ["default:\n      return null;", "default:"],
  ]),
  ...inFile(`${folder}/to-json/scalar.ts`, "a hash has no style", [['node.kind !== "list"', "false"]]),
  ...inFile(`${folder}/to-json/scalar.ts`, "nothing but a string has a date", [['node.kind === "string"', "true"]]),
  ...inFile(`${folder}/to-json/structure.ts`, "what is no scalar has no quote", [['node.kind !== "scalar"', "false"]]),
  ...inFile(
    `${folder}/yaml/resolve-plain.ts`,
    "an integer has its sign and its prefix at its beginning, and the plus of an exponent says nothing",
    [
      ["/^\\+/", "/\\+/"],
      ["/^(-?)(0[box][\\dA-Fa-f]+)$/", "/(-?)(0[box][\\dA-Fa-f]+)$/"],
      ["/^(-?)(0[box][\\dA-Fa-f]+)$/", "/^(-?)(0[box][\\dA-Fa-f]+)/"],
    ],
  ),
];
