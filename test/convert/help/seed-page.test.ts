import { syntaxBlocks } from "@longhand/convert";
import { cognitoIdp, type Operation, options, type Shape, type StructureShape } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../../harness/repository.ts";
import { cognitoOperation } from "../../model/cognito-operation.ts";
import { seedMembers } from "./seed-members.ts";

const page = suite("the syntax blocks of the help page of 2022");

/** The columns between a block's title and its text. */
const Margin = "   ";

const expected = readPage(readText("test/fixtures/help/update-user-pool.2022.txt"));

page("stand below twelve options", () => {
  assert.is(expected.size, 12);
  const ours = [...options(seedOperation()).values()].filter((option) => syntaxBlocks(option).length > 0);
  assert.equal(
    ours.map(({ name }) => name),
    [...expected.keys()],
  );
});

for (const [name, text] of expected) {
  page(`${name} has them byte for byte`, () => {
    const option = options(seedOperation()).get(name);
    const blocks = option === undefined ? [] : syntaxBlocks(option);
    assert.fixture(blocks.map((block) => `${block.title}:\n\n${indented(block.text)}\n`).join("\n"), text);
  });
}

page("the list of members names the model's own", () => {
  const unknown = Object.entries(seedMembers).flatMap(([name, members]) => {
    const shape = cognitoIdp().shapes.get(name);
    return members.filter((member) => shape?.kind !== "structure" || !shape.members.has(member));
  });
  assert.equal(unknown, []);
});

page.run();

/** Options by name, each with the lines below it. */
function readPage(text: string): ReadonlyMap<string, string> {
  const [, ...options] = text.split(/^(--.+)\n\n/m);
  const names = options.filter((_, index) => index % 2 === 0);
  return new Map(names.map((name, index) => [name, `${(options[index * 2 + 1] ?? "").trimEnd()}\n`]));
}

function seedOperation(): Operation {
  const operation = cognitoOperation("update-user-pool");
  return { ...operation, input: cutStructure(operation.input) };
}

/** A shape without the members that were added since. */
function cut(shape: Shape): Shape {
  switch (shape.kind) {
    case "structure":
      return cutStructure(shape);
    case "list":
      return { ...shape, element: cut(shape.element) };
    case "map":
      return { ...shape, value: cut(shape.value) };
    default:
      return shape;
  }
}

function cutStructure(shape: StructureShape): StructureShape {
  const kept = [...shape.members.values()].filter(({ name }) => seedMembers[shape.name]?.includes(name));
  return { ...shape, members: new Map(kept.map((member) => [member.name, { ...member, shape: cut(member.shape) }])) };
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, Margin);
}
