import { syntaxBlocks } from "@longhand/convert";
import { cognitoIdp, options } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../../harness/repository.ts";
import { seedMembers } from "./seed-members.ts";
import { seedOperation } from "./seed-operation.ts";

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

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, Margin);
}
