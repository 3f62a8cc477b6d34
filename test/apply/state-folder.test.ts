import { type StateSurroundings, sandboxFolder, stateFolder } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const rows: readonly (readonly [string, StateSurroundings, string])[] = [
  [
    "XDG_STATE_HOME counts on every system",
    { env: { XDG_STATE_HOME: "/x", HOME: "/home/a" }, platform: "darwin" },
    "/x/longhand",
  ],
  [
    "one that is relative does not",
    { env: { XDG_STATE_HOME: "x", HOME: "/home/a" }, platform: "linux" },
    "/home/a/.local/state/longhand",
  ],
  ["Linux", { env: { HOME: "/home/a" }, platform: "linux" }, "/home/a/.local/state/longhand"],
  ["macOS", { env: { HOME: "/Users/a" }, platform: "darwin" }, "/Users/a/Library/Application Support/longhand"],
  ["Windows", { env: { LOCALAPPDATA: "/c/Local" }, platform: "win32" }, "/c/Local/longhand"],
];

const folders = suite("the state folder");

for (const [name, surroundings, folder] of rows) {
  folders(name, () => {
    assert.is(stateFolder(surroundings), folder);
    assert.is(sandboxFolder(surroundings), `${folder}/sandbox`);
  });
}

folders.run();
