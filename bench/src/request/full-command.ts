import { readFileSync } from "node:fs";
import { splitCommandLine } from "@longhand/convert";

const script = new URL("../../../examples/update-user-pool.sh", import.meta.url);

/** The words of the example with every option of `update-user-pool`, behind `aws`. */
export function fullCommand(): readonly string[] {
  const line = readFileSync(script, "utf8").replace("longhand convert -- ", "");
  const words = splitCommandLine(line)
    .words?.slice(1)
    .map(({ text }) => text);
  if (words === undefined) throw new Error("The example runs no command.");
  return words;
}
