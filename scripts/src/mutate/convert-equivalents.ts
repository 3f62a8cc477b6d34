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
