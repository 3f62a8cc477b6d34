import { createInterface } from "node:readline";
import { parse, plainValue } from "@longhand/grammar";
import { descend } from "../descent/descend.ts";

/** A question of `engines.ts`: a text to keep, or how often to read it. */
type Question = { readonly text: string } | { readonly iterations: number };

const readers: ReadonlyMap<string, (text: string) => unknown> = new Map<string, (text: string) => unknown>([
  ["product", (text) => parse(text)],
  ["values", (text) => plainValue(parse(text).ast)],
  ["descent", (text) => descend(text)],
  ["json", (text): unknown => JSON.parse(text)],
]);

const read = readers.get(process.argv[2] ?? "");
if (read === undefined) {
  throw new Error(`There is no engine "${process.argv[2]}".`);
}

// The last result is kept, so that no reading can be optimised away.
let kept: unknown;
let text = "";
for await (const line of createInterface({ input: process.stdin })) {
  const question: Question = JSON.parse(line);
  if ("text" in question) {
    text = question.text;
    process.stdout.write("null\n");
  } else {
    // The time of the processor and not of the clock: other programs may run meanwhile. All threads count, the garbage collector's too.
    const start = process.cpuUsage();
    for (let done = 0; done < question.iterations; done += 1) {
      kept = read(text);
    }
    const { user, system } = process.cpuUsage(start);
    const nanoseconds = ((user + system) * 1000) / question.iterations;
    process.stdout.write(`${kept === undefined ? "null" : nanoseconds}\n`);
  }
}
