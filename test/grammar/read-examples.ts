import { readText } from "../harness/repository.ts";

/** A recorded text, and in the file's own words what the AWS CLI makes of it. */
export interface Example {
  readonly block: string;
  readonly text: string;
  readonly answer: string;
}

/** The rows of `examples.txt`; a line that is none of its forms throws. */
export function readExamples(): readonly Example[] {
  const examples: Example[] = [];
  let block = "";
  for (const line of readText("test/grammar/examples.txt").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("-- ")) {
      block = line.slice("-- ".length);
      continue;
    }
    const [, quoted, answer] = /^("(?:[^"\\]|\\.)*") +-> (.+)$/.exec(line) ?? [];
    if (quoted === undefined || answer === undefined) throw new Error(`This is no example: ${line}`);
    const text: string = JSON.parse(quoted);
    examples.push({ block, text, answer });
  }
  return examples;
}
