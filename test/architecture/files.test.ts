import { suite } from "uvu";
import * as assert from "uvu/assert";
import { listFiles, readText } from "../harness/repository.ts";

const maximumLines = 400;

const files = listFiles("");
const sources = files.filter((path) => path.endsWith(".ts"));

const suiteOfFiles = suite("files");

suiteOfFiles(`a source has at most ${maximumLines} lines`, () => {
  const measured = sources.filter((path) => !path.endsWith(".gen.ts") && path !== "grammar/src/parser.ts");
  assert.ok(measured.length > 0);
  assert.equal(
    measured.filter((path) => readText(path).split("\n").length - 1 > maximumLines),
    [],
  );
});

suiteOfFiles("a name says what is in the file", () => {
  const empty = /(?:^|[/-])(?:utils?|helpers?|misc|common|managers?)(?:[./-]|$)/;
  assert.equal(
    files.filter((path) => empty.test(path)),
    [],
  );
});

// What only one machine has, and what belongs in nobody's clone.
const foreignWords: readonly RegExp[] = [/\/work\//, /\.\.\/shared\//, /\bregistry\.[a-z]/];

for (const word of foreignWords) {
  suiteOfFiles(`no file says ${word.source}`, () => {
    assert.equal(
      files.filter((path) => !path.endsWith(".jsonl") && word.test(readText(path))),
      [],
    );
  });
}

suiteOfFiles("a source is text with plain line ends, and the last line ends", () => {
  assert.equal(
    sources.filter((path) => readText(path).includes("\r") || !readText(path).endsWith("\n")),
    [],
  );
});

suiteOfFiles.run();
