import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "./repository.ts";
import { matchSnapshot } from "./snapshot.ts";

const snapshots = suite("matchSnapshot");

// These tests look at the refusal, and must not write their wrong texts when somebody updates the snapshots.
const updating = process.env["LONGHAND_UPDATE"];
snapshots.before(() => {
  delete process.env["LONGHAND_UPDATE"];
});
snapshots.after(() => {
  if (updating !== undefined) {
    process.env["LONGHAND_UPDATE"] = updating;
  }
});

snapshots("accepts the committed text", () => {
  matchSnapshot("exports.json", readText("test/snapshots/exports.json"));
});

snapshots("refuses another text, and says how to accept it", () => {
  assert.match(refusal("exports.json", "something else\n"), /exports\.json is different.*LONGHAND_UPDATE=1/);
});

snapshots("refuses a text that has no file yet", () => {
  assert.match(refusal("unknown.txt", "text\n"), /unknown\.txt does not exist/);
});

/** What the comparison throws. uvu's own `throws` lets the errors of assertions pass through. */
function refusal(name: string, actual: string): string {
  try {
    matchSnapshot(name, actual);
    return "nothing";
  } catch (error) {
    return String(error);
  }
}

snapshots.run();
