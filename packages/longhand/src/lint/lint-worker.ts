import { parentPort } from "node:worker_threads";
import { awsCli } from "@longhand/model/aws-cli";
import { type FileToLint, lintSmallFile } from "./lint-file.ts";
import type { ModelFile } from "./models/model-files.ts";
import { modelsOf } from "./models.ts";

/*
 * A thread that checks files: it gets the files of the models, and then lists of pages, and answers each list with what came of it; nothing
 * for a page that is too large for a thread.
 */

// What every page needs is read while the models are being looked for.
awsCli();

parentPort?.once("message", (models: readonly ModelFile[]) => {
  const known = modelsOf(models);
  parentPort?.on("message", (files: readonly FileToLint[]) => {
    parentPort?.postMessage(files.map((file) => lintSmallFile(file, known)));
  });
});
