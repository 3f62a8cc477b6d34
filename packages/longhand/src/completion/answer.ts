import { type Candidate, completeWords, openCommand, shellText } from "@longhand/completion";
import { cognitoIdp } from "@longhand/model";
import type { LoadVerb } from "../verb.ts";
import { answerWords, type Files } from "./answer-words.ts";

/** A command line, and where the cursor stands in it. */
export interface OpenLine {
  readonly line: string;
  readonly cursor: number;
  /** Every verb of `longhand` by its name. */
  readonly verbs: ReadonlyMap<string, LoadVerb>;
}

/** What a shell may put in the place of the word that is being written. */
export type Answer = Files | Choices;

/** Words for the place of the one that is being written. */
export interface Choices {
  readonly kind: "choices";
  readonly choices: readonly Choice[];
  /** How much of the line before the cursor a choice takes the place of. UTF-16 units. */
  readonly typed: number;
  /** The word up to there, without quotes. */
  readonly before: string;
  readonly quotes: "none" | "single" | "double";
}

/** One choice. */
export interface Choice extends Candidate {
  /** `insert` as it has to stand in the quotes that are open. */
  readonly written: string;
  /** `word`: the word ends with it; `part`: more of it comes. */
  readonly completes: "word" | "part";
}

const nothing: Choices = { kind: "choices", choices: [], typed: 0, before: "", quotes: "none" };

/** What a shell may put at the cursor of a line that runs `longhand` or `aws`, as bash reads the line. */
export async function answerLine({ line, cursor, verbs }: OpenLine): Promise<Answer> {
  const command = openCommand(line, cursor, (name) => programOf(name) !== undefined);
  if (command === undefined) return nothing;
  const service = cognitoIdp();
  const { words, index, offset, quotes, program, toLine } = command;
  const place = { index, offset };
  const found =
    programOf(program) === "aws"
      ? completeWords(words, place, { services: new Map([[service.id, service]]) })
      : await answerWords(words, place, { service, verbs });
  if ("kind" in found) return found;
  const { range, candidates } = found;
  const before = (words[index] ?? "").slice(0, range.start);
  return {
    kind: "choices",
    choices: candidates.map((one) => ({
      ...one,
      written: shellText(one.insert, quotes),
      completes: reach(one, before),
    })),
    typed: cursor - toLine({ start: range.start, end: Math.max(offset, range.start) }).start,
    before,
    quotes,
  };
}

function programOf(name: string): "aws" | "longhand" | undefined {
  const base = name.slice(name.lastIndexOf("/") + 1);
  return base === "aws" || base === "longhand" ? base : undefined;
}

/** Behind a name or the whole value of an option the next word comes. */
function reach({ kind, insert }: Candidate, before: string): Choice["completes"] {
  const isOpen = kind === "member" || kind === "bracket" || insert.endsWith("=");
  return isOpen || before !== "" ? "part" : "word";
}
