import { type Range, toHome } from "@longhand/diagnostics";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { commandsIn } from "./words-in-pages.ts";

/** The lines of a block, what is wrong with the end of the first, and what stands there. */
const rows: readonly (readonly [name: string, lines: string, kind: string, at: string])[] = [
  ["nothing", "aws s3 ls a\n  --recursive", "missing", ""],
  ["a blank behind the mark", "aws s3 ls a \\ \n  --recursive", "blank-behind", "\\ "],
  ["a blank behind the mark, and then a word", "aws s3 ls \\ \n  a --recursive", "blank-behind", "\\ "],
  ["a slash", "aws s3 ls a /\n  --recursive", "slash", "/"],
  ["two marks", "aws s3 ls a \\\\\n  --recursive", "doubled", "\\\\"],
  ["a comment", "aws s3 ls a \\\n  # all\n  --recursive", "comment", "  # all"],
  ["an empty line", "aws s3 ls a \\\n\n  --recursive", "empty-line", "\n  "],
];

const breaks = suite("lost line ends");

for (const [name, lines, kind, at] of rows) {
  breaks(`${name}: the command goes on all the same`, () => {
    const [command, second] = commandsIn(`\`\`\`sh\n${lines}\n\`\`\`\n`);
    assert.is(second, undefined);
    assert.equal(
      command?.argv.map(({ text }) => text),
      ["s3", "ls", "a", "--recursive"],
    );
    assert.equal(
      command?.breaks.map((found) => [found.kind, command.shell.text.slice(found.range.start, found.range.end)]),
      [[kind, at]],
    );
  });
}

breaks("three in a row are found, each at its line in the page", () => {
  const page = "> ```sh\n> aws s3 ls\n>   --a 1\n>   --b 2\n>   --c 3\n> ```\n";
  const [command] = commandsIn(page);
  assert.equal(
    command?.breaks.map(({ next }) => toHome(command.shell, next).range.start),
    [page.indexOf("--a"), page.indexOf("--b"), page.indexOf("--c")],
  );
});

breaks("what no option follows ends the command", () => {
  assert.is(commandsIn("```sh\naws s3 ls a\naws s3 ls b\necho c\n```\n").length, 2);
});

breaks("a pair behind a mark with a blank is a word of the command, and none behind a whole line", () => {
  const [command] = commandsIn("```sh\naws s3 ls --a \\ \n  b=1,c=2 \\\n  d=3\n```\n");
  assert.equal(
    command?.argv.map(({ text }) => text),
    ["s3", "ls", "--a", "b=1,c=2", "d=3"],
  );
  const { range, next } = command?.breaks[0] ?? {};
  const textAt = (place: Range | undefined) => command?.shell.text.slice(place?.start, place?.end);
  assert.equal([textAt(range), textAt(next)], ["\\ ", "b=1,c=2"]);
  assert.is(commandsIn("```sh\naws s3 ls a\nb=1\n```\n")[0]?.argv.length, 3);
});

breaks.run();
