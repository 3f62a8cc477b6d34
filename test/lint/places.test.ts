import { toHome } from "@longhand/diagnostics";
import { lint } from "@longhand/lint";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { volume } from "../harness/volume.ts";

const runs = volume(300, 10_000);

/** What a page puts in front of the lines of a block: containers one in the other. */
const container = fc.array(fc.constantFrom("> ", "- ", "1. ", "* "), { maxLength: 3 });

/** Words that bash passes on as they are written, and a quoted one. */
const word = fc.oneof(
  fc.stringMatching(/^[a-z0-9][\w./:@-]{0,8}$/),
  fc.constantFrom("'🦊 b'", '"ü c"', "'{\"a\": 1}'"),
);

const page = fc.record({
  containers: container,
  words: fc.array(word, { minLength: 1, maxLength: 6 }),
  fence: fc.constantFrom("```", "~~~", "````"),
  end: fc.constantFrom("\n", "\r\n"),
  mark: fc.constantFrom("", "\uFEFF"),
  lead: fc.constantFrom("", "🦊 text\n\n", "# Title\n\n"),
});

const places = suite("places of commands in pages");

places("every character of a word is at home in the page, in containers of every kind", () => {
  fc.assert(
    fc.property(page, ({ containers, words, fence, end, mark, lead }) => {
      const lines = [
        `${fence}sh`,
        "aws s3 ls \\",
        ...words.map((text, index) => `  ${text}${index < words.length - 1 ? " \\" : ""}`),
        fence,
      ];
      const text =
        mark +
        (lead + lines.map((line, index) => prefixOf(containers, index) + line).join("\n")).replaceAll("\n", end) +
        end;
      const { snippets } = lint({ name: "page.md", text, format: "markdown" }, { rules: [], services: new Map() });
      const [command] = snippets.flatMap(({ commands }) => commands);
      assert.equal(
        command?.argv.slice(2).map((source) => source.text),
        words.map((written) => written.replaceAll(/^['"]|['"]$/g, "")),
      );
      for (const source of command?.argv ?? []) {
        for (let at = 0; at < source.text.length; at += 1) {
          const home = toHome(source, { start: at, end: at + 1 });
          assert.is(home.source.text.slice(home.range.start, home.range.end), source.text.charAt(at));
        }
      }
    }),
    { numRuns: runs },
  );
});

places("no page makes the linter throw", () => {
  const parts = fc.constantFrom(
    "```sh\n",
    "```\n",
    "aws ",
    "s3 ",
    "ls ",
    "\\\n",
    "'",
    '"',
    "$(",
    ")",
    "`",
    "{",
    "}",
    ",",
    "<",
    ">",
    "<<EOF\n",
    "EOF\n",
    "\t",
    "> ",
    "$ ",
    "| ",
    "::\n\n",
    "    ",
    ".. code:: sh\n\n",
    "run: |\n  ",
    "<pre>",
    "&lt;",
    "🦊",
    "\r\n",
    "--a ",
    "^\n",
    "...",
  );
  const formats = fc.constantFrom("markdown", "rst", "shell", "text", "workflow");
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), formats, (pieces, format) => {
      const text = pieces.join("");
      const { diagnostics } = lint({ name: "page", text, format }, { rules: [], services: new Map() });
      for (const { at } of diagnostics) {
        if (at.kind !== "range") continue;
        const { range } = toHome(at.source, at.range);
        assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length);
      }
    }),
    { numRuns: runs },
  );
});

places.run();

/** What stands in front of a line: markers of lists on the first, blanks as wide on the others. */
function prefixOf(containers: readonly string[], line: number): string {
  return containers.map((text) => (line === 0 || text === "> " ? text : " ".repeat(text.length))).join("");
}
