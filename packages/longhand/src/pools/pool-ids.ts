import { readText } from "../input/read-text.ts";
import type { Surroundings } from "../surroundings.ts";
import type { WrongUsage } from "../wrong-usage.ts";

const Option = "--user-pool-id";

/** The words of a command without the pools that it names, and their ids. */
export interface PoolWords {
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

/** Takes `--user-pool-id ID` and `--user-pool-id=ID` out of the words, as often as they stand there. */
export function takePoolIds(words: readonly string[]): PoolWords {
  const ids: string[] = [];
  const rest: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    const next = words[index + 1];
    if (word.startsWith(`${Option}=`)) ids.push(word.slice(Option.length + 1));
    else if (word === Option && next !== undefined && !next.startsWith("--")) {
      ids.push(next);
      index += 1;
    } else rest.push(word);
  }
  return { ids, words: rest };
}

/** The ids in a file, one to a line; what follows a `#` is a remark. */
export async function readPoolIds(file: string, surroundings: Surroundings): Promise<readonly string[] | WrongUsage> {
  const text = await readText(file, surroundings);
  if ("wrongUsage" in text) return text;
  const lines = text.text.split("\n").map((line) => line.replace(/#.*/, "").trim());
  return lines.filter((line) => line !== "");
}
