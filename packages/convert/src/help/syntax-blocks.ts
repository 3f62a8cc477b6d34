import type { Option, ScalarShape, Shape } from "@longhand/model";
import { hasParts } from "../shape-kinds.ts";
import { jsonSyntax, scalarSyntax } from "./json-syntax.ts";
import { shorthandSyntax } from "./shorthand-syntax.ts";

/** A block below an option of the AWS CLI's help; the title has no colon, the lines are never wrapped. */
export interface SyntaxBlock {
  readonly title: "Shorthand Syntax" | "JSON Syntax" | "Syntax";
  readonly text: string;
}

/**
 * The blocks that the AWS CLI's help shows for an option, in its order; none for plain values and flags. Eight operations of
 * other services, whose lists take bare names in the AWS CLI, get the blocks of every other list here.
 * Source: the help of aws-cli 1.45.11.
 */
export function syntaxBlocks({ member: { shape } }: Option): readonly SyntaxBlock[] {
  if (isLoneValue(shape)) return [];
  if (shape.kind === "list" && !hasParts(shape.element)) return [{ title: "Syntax", text: wordsSyntax(shape.element) }];
  const shorthand = shorthandSyntax(shape);
  const json = jsonSyntax(shape);
  return [
    ...(shorthand === undefined ? [] : [{ title: "Shorthand Syntax", text: shorthand } as const]),
    ...(json === undefined ? [] : [{ title: "JSON Syntax", text: json } as const]),
  ];
}

/** The AWS CLI takes a bare word for such a structure, and shows no syntax. */
function isLoneValue(shape: Shape): boolean {
  return shape.kind === "structure" && shape.members.size === 1 && shape.members.get("Value")?.shape.kind === "string";
}

function wordsSyntax({ enum: choices, ...open }: ScalarShape): string {
  const word = scalarSyntax(open);
  const words = `${word} ${word} ...`;
  if (choices === undefined) return words;
  return [words, "", "Where valid values are:", ...choices.map((choice) => `  ${choice}`)].join("\n");
}
