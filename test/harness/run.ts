import { runSuites } from "./runner.ts";
import { listSuites } from "./suite-list.ts";

const pattern = process.argv[2];
const files = listSuites(pattern);
if (files.length === 0) {
  console.error(`No test file has "${pattern ?? ""}" in its path below test/.`);
}
await runSuites(files, { leakAfter: 5000 });
