import { type LineProcess, startLineProcess } from "../line-process.ts";
import { oraclePath, type Python } from "../python.ts";

/** What reads a text; `values` is the product up to plain values, as `JSON.parse` gives them. */
export type EngineName = "product" | "values" | "descent" | "json" | "python";

/** An engine in a process of its own, with one text loaded. */
export interface Engine {
  readonly name: EngineName;
  /** The nanoseconds of one reading, as the mean of so many. */
  readonly time: (iterations: number) => Promise<number>;
  /** Changes the text. */
  readonly load: (text: string) => Promise<void>;
  readonly close: () => void;
}

/** Starts an engine that runs in Node. */
export function startNodeEngine(name: Exclude<EngineName, "python">): Engine {
  const worker = new URL("./worker.js", import.meta.url).pathname;
  return engineOf(name, startLineProcess(process.execPath, [worker, name]));
}

/** Starts the AWS CLI's parser. */
export function startPythonEngine({ command }: Python): Engine {
  return engineOf("python", startLineProcess(command, [oraclePath("time.py")]));
}

function engineOf(name: EngineName, { ask, close }: LineProcess): Engine {
  const load = async (text: string) => {
    await ask({ text });
  };
  const time = async (iterations: number) => {
    const nanoseconds = await ask({ iterations });
    if (typeof nanoseconds !== "number") {
      throw new Error(`The engine "${name}" gave no time.`);
    }
    return nanoseconds;
  };
  return { name, load, time, close };
}
