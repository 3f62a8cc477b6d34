import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openJournal } from "@longhand/apply";
import { suite } from "uvu";
import { addStoreTests, createTestClock } from "./store-suite.ts";

const folders: string[] = [];
const journals = suite("a journal in a folder");

addStoreTests(journals, () => {
  const folder = mkdtempSync(join(tmpdir(), "longhand-journal-"));
  folders.push(folder);
  const clock = createTestClock();
  return Promise.resolve({ clock, open: () => openJournal(join(folder, "deep/journal"), { clock }) });
});

journals.after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

journals.run();
