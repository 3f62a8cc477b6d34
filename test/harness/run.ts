import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { runInLanes } from "./lanes.ts";
import { useOwnState } from "./own-state.ts";
import { runSuites } from "./runner.ts";
import { listSuites } from "./suite-list.ts";

/*
 * Runs the test files whose paths hold one of the patterns, in as many processes at a time as there are processors; `--lanes 1` runs
 * them in this one.
 */

const { values, positionals } = parseArgs({
  options: { lanes: { type: "string", default: String(availableParallelism()) } },
  allowPositionals: true,
});
const files = listSuites(positionals);
const lanes = Math.min(Number(values.lanes), files.length);
if (files.length === 0) {
  console.error(`No test file has "${positionals.join('" or "')}" in its path below test/.`);
}
if (lanes > 1) {
  await runInLanes(files, { lanes, leakAfter: 5000 });
} else {
  useOwnState();
  await runSuites(files, { leakAfter: 5000 });
}
