import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../harness/repository.ts";
import { spawnLonghand } from "./run-longhand.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A recorded request with the AWS CLI's answer. */
interface Row {
  readonly ok?: unknown;
  readonly error?: Fields;
}

function readRows(text: string): readonly Row[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** What the AWS CLI answered, and those parts of our answer that it has; key order counts. */
function compare(recorded: Row, answered: Row): readonly [string, string] {
  if (recorded.error === undefined) return [JSON.stringify(recorded.ok), JSON.stringify(answered.ok)];
  const names = Object.keys(recorded.error);
  const ours = names.map((name) => [name, answered.error?.[name]]);
  return [JSON.stringify(recorded.error), JSON.stringify(Object.fromEntries(ours))];
}

const golden = suite("golden");

for (const name of ["syntax", "option"]) {
  golden(`${name}.jsonl, through one process, is answered as the AWS CLI answered`, async () => {
    const requests = readText(`test/golden/${name}.jsonl`);
    const argv = ["batch", "--model", "test/golden/cognito-idp.recorded.json"];
    const { stdout, stderr, exitCode } = await spawnLonghand(argv, requests);
    assert.equal([stderr, exitCode], ["", 0]);
    const recorded = readRows(requests);
    const answered = readRows(stdout);
    assert.is(answered.length, recorded.length);
    const different = recorded.flatMap((row, index) => {
      const [theirs, ours] = compare(row, answered[index] ?? {});
      return theirs === ours ? [] : [{ row: JSON.stringify(row), ours }];
    });
    assert.equal(different.slice(0, 5), [], `${different.length} of ${recorded.length} are answered differently.`);
  });
}

golden("command.jsonl is sent where the AWS CLI sent, as the same request, and else refused", async () => {
  const requests = readText("test/golden/command.jsonl");
  const { stdout } = await spawnLonghand(["batch", "--model", "test/golden/cognito-idp.recorded.json"], requests);
  const answered = readRows(stdout);
  const different = readRows(requests).filter((row, index) => !isSameEnd(row, answered[index] ?? {}));
  assert.equal(different.slice(0, 5), [], `${different.length} are answered differently.`);
});

/** Of the recorded text of a skeleton or a help page only the fact counts that it was printed. */
function isSameEnd(recorded: Row, answered: Row): boolean {
  if (recorded.error !== undefined) return answered.error?.["kind"] === recorded.error["kind"];
  const [theirs, ours] = compare(recorded, answered);
  return theirs.startsWith('{"stdout":') ? ours.startsWith('{"shows":') : ours === theirs;
}

golden.run();
