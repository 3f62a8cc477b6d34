import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath } from "../harness/repository.ts";
import { volume } from "../harness/volume.ts";
import { askPython } from "../model/installed-python.ts";
import { installedExamples } from "./installed-examples.ts";

interface FoundBlock {
  readonly kind: string;
  readonly source: { readonly text: string };
}

type Extract = (page: { readonly name: string; readonly text: string }, format: "rst") => readonly FoundBlock[];

const { extractBlocks }: { readonly extractBlocks: Extract } = await import(
  absolutePath("packages/lint/dist/documents/extract.js")
);

/** Every so many pages; all with the full volume. */
const step = volume(25, 1);

/** The literal blocks that docutils finds in pages, without the blanks in them: it fills up tabs, and we keep places. */
const program = `
import docutils.core, docutils.nodes, glob, json, os, re, sys
root, step = json.load(sys.stdin)
quiet = {"report_level": 5, "halt_level": 6, "file_insertion_enabled": False, "raw_enabled": False, "warning_stream": open(os.devnull, "w")}
answer = {}
for path in sorted(glob.glob(root + "/**/*.rst", recursive=True))[::step]:
    tree = docutils.core.publish_doctree(open(path, encoding="utf-8").read(), settings_overrides=quiet)
    blocks = [re.sub(r"\\s+", "", block.astext()) for block in tree.findall(docutils.nodes.literal_block)]
    answer[os.path.relpath(path, root)] = blocks
print(json.dumps(answer))
`;

const blocks = suite("literal blocks");

const folder = installedExamples();
const answer = folder === undefined ? undefined : askPython(program, [folder, step]);

if (folder !== undefined && typeof answer === "object" && answer !== null) {
  blocks("are those that docutils finds, no more and no fewer", () => {
    const theirs = Object.entries(answer);
    assert.ok(theirs.length >= Math.floor(5833 / step), `${theirs.length} pages`);
    for (const [file, expected] of theirs) {
      const text = readFileSync(join(folder, file), "utf8");
      const ours = extractBlocks({ name: file, text }, "rst").filter(({ kind }) => kind === "block");
      assert.equal(
        ours.map(({ source }) => source.text.replaceAll(/\s+/g, "")),
        expected,
        file,
      );
    }
  });
}

blocks.run();
