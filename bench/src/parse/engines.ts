import { fileURLToPath } from "node:url";
import { plainValue } from "@longhand/grammar";
import { descend } from "../descent/descend.ts";
import { type LineProcess, startLineProcess } from "../line-process.ts";
import { oraclePath, type Python } from "../python.ts";

/** What reads a text; `values` is the product up to plain values, which is what `JSON.parse` gives. */
export type EngineName = "product" | "values" | "descent" | "json" | "python";

/** An engine in a process of its own. */
export interface Engine {
  readonly name: EngineName;
  /** Takes a shorthand text to read; false when the engine has no equivalent of it. */
  readonly load: (text: string) => Promise<boolean>;
  /** The nanoseconds of one reading, as the mean of so many. */
  readonly time: (iterations: number) => Promise<number>;
  readonly close: () => void;
}

/** Starts every engine. One process each: two parsers in one would share what the compiler learns, and slow each other. */
export function startEngines(python: Python | undefined): readonly Engine[] {
  const worker = fileURLToPath(new URL("./worker.js", import.meta.url));
  const startNode = (name: EngineName) => engineOf(name, startLineProcess(process.execPath, [worker, name]));
  const nodeNames: readonly EngineName[] = ["product", "values", "descent", "json"];
  const nodeEngines = nodeNames.map(startNode);
  return python === undefined
    ? nodeEngines
    : [...nodeEngines, engineOf("python", startLineProcess(python.command, [oraclePath("time.py")]))];
}

function engineOf(name: EngineName, { ask, close }: LineProcess): Engine {
  const load = async (shorthand: string) => {
    const text = name === "json" || name === "values" ? equivalentOf(name, shorthand) : shorthand;
    if (text !== undefined) {
      await ask({ text });
    }
    return text !== undefined;
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

/** What the two engines of plain values read; undefined for a wrong text, which has none. */
function equivalentOf(name: "json" | "values", shorthand: string): string | undefined {
  const descent = descend(shorthand);
  if (!descent.ok) {
    return undefined;
  }
  return name === "json" ? JSON.stringify(plainValue(descent.document)) : shorthand;
}
