import { parse, plainValue } from "@longhand/grammar";
import { descend } from "../descent/descend.ts";
import { families } from "./families.ts";

/*
 * Reads one text of a family again and again for a while, and prints the best time and the memory that it took. A process of its own for
 * each size, so that no heap is used to another one. Arguments: the engine, the family, the size, milliseconds.
 */

const [engine = "", title = "", size = "", patience = ""] = process.argv.slice(2);

/** The limits are for texts of strangers; what is measured is beyond them. */
const unlimited = { maxLength: 1_000_000_000, maxTokens: 1_000_000_000 };

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  product: (text) => parse(text, unlimited),
  descent: (text) => descend(text),
  json: (text): unknown => JSON.parse(text),
};

const read = readers[engine];
const shorthand = families.find((family) => family.title === title)?.make(Number(size));
if (read === undefined || shorthand === undefined) throw new RangeError(`There is no "${engine}" or no "${title}".`);
const text = engine === "json" ? equivalent(shorthand) : shorthand;
if (text !== undefined) process.stdout.write(JSON.stringify(measure(text, read)));

/** The same value as JSON; undefined for a wrong text, which has none. */
function equivalent(written: string): string | undefined {
  const { ast, diagnostics } = parse(written, unlimited);
  return diagnostics.length > 0 ? undefined : JSON.stringify(plainValue(ast));
}

function measure(given: string, reader: (text: string) => unknown): object {
  const before = process.resourceUsage().maxRSS;
  let best = Number.POSITIVE_INFINITY;
  let spent = 0;
  // One reading takes too little to be timed where the text is short.
  const atOnce = Math.max(1, Math.round(100_000 / given.length));
  while (spent < Number(patience)) {
    const start = process.cpuUsage();
    for (let count = 0; count < atOnce; count += 1) reader(given);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / atOnce);
    spent += (user + system) / 1000;
  }
  const kilobytes = process.resourceUsage().maxRSS - before;
  return { size: shorthand?.length, microseconds: best, memory: kilobytes * 1024 };
}
