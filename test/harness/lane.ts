import { once } from "node:events";
import { markLine } from "./lane-lines.ts";
import { useOwnState } from "./own-state.ts";
import { runSuites } from "./runner.ts";
import type { SuiteFile } from "./suite-list.ts";
import { suiteFile } from "./suite-list.ts";

/*
 * A process that runs one test file after the other: each time it says `next` on standard output it is sent the name of a file, or none
 * when there are no more. Started with the milliseconds after which something that still runs counts as a leak.
 */

async function* filesFromParent(): AsyncGenerator<SuiteFile> {
  for (;;) {
    process.stdout.write(markLine({ kind: "next" }));
    const [name]: string[] = await once(process, "message");
    if (name === undefined || name === "") break;
    yield suiteFile(name);
  }
  process.disconnect();
}

useOwnState();
await runSuites(filesFromParent(), {
  leakAfter: Number(process.argv[2]),
  report: (ending) => process.stdout.write(markLine({ kind: "end", ending })),
});
