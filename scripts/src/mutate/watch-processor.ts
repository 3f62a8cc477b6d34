import { workerData } from "node:worker_threads";
import { processorTime } from "./processor-limit.ts";

/* The thread behind `watchProcessor`. */

const limit: Float64Array = workerData;
setInterval(() => {
  if (processorTime() > (limit[0] ?? 0)) process.kill(process.pid, "SIGKILL");
}, 100);
