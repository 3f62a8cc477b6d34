import { readOption } from "@longhand/convert";
import { applyEdits } from "@longhand/diagnostics";
import { cognitoIdp, findOperation, findOption } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const operation = findOperation(cognitoIdp(), "create-user-pool");

/** What the fix of the first problem makes of a value; undefined where there is none. */
function mended(name: string, text: string, content?: string): string | undefined {
  const option = operation === undefined ? undefined : findOption(operation, name);
  if (option === undefined) throw new Error(`The model has no ${name}.`);
  const { diagnostics } = readOption({ name, shape: option.shape }, [text], () =>
    content === undefined ? { kind: "refused" } : { kind: "text", text: content },
  );
  const edits = diagnostics.flatMap(({ fix }) => (fix === undefined ? [] : [fix.edits]))[0];
  return edits === undefined ? undefined : applyEdits(content ?? text, edits);
}

const list = "--schema";

const brackets = suite("brackets around objects");

brackets("objects behind each other become a list", () => {
  assert.is(mended(list, '{"Name":"a"}, {"Name":"b"}'), '[{"Name":"a"}, {"Name":"b"}]');
  assert.is(mended(list, '{"Name":"a"} {"Name":"b"}\n'), '[{"Name":"a"}, {"Name":"b"}]\n');
  assert.is(mended(list, '{"Name":"a"}{"Name":"b"},{"Name":"c"}'), '[{"Name":"a"},{"Name":"b"},{"Name":"c"}]');
});

brackets("what is left over at the end is deleted", () => {
  assert.is(mended(list, '{"Name":"a"}}'), '{"Name":"a"}');
});

brackets("not where something else stands among them, or where no list is read", () => {
  assert.is(mended(list, '{"Name":"a"}, "b"'), undefined);
  assert.is(mended(list, '{"Name":"a"}, {"Name":}'), undefined);
  assert.is(mended("--policies", '{"PasswordPolicy":{}}, {"SignInPolicy":{}}'), undefined);
});

brackets("around what a file has for a list, one object too", () => {
  assert.is(mended(list, "file://a.json", '{"Name":"a"}\n'), '[{"Name":"a"}]\n');
  assert.is(mended(list, "file://a.json", '{"Name":"a"},\n{"Name":"b"}'), '[{"Name":"a"},\n{"Name":"b"}]');
  assert.is(mended("--alias-attributes", "file://a.txt", "email"), undefined);
});

brackets.run();
