import { parentPort, workerData } from "node:worker_threads";
import { type FileToLint, lintFile } from "./lint-file.ts";
import { loadModels } from "./models.ts";

/*
 * A thread that checks files: it gets lists of them and answers each list with what came of it. `workerData` names the models.
 */

const named: unknown = workerData;
const models = loadModels(Array.isArray(named) ? named.map(String) : []);
if ("wrongUsage" in models) throw new Error(`The models were there a moment ago: ${models.wrongUsage}`);

parentPort?.on("message", (files: readonly FileToLint[]) => {
  parentPort?.postMessage(files.map((file) => lintFile(file, models)));
});
