import { type Answer, answerLine, type Choice, type Choices } from "../answer.ts";
import type { Asked, CompletingShell } from "./shell.ts";

/*
 * fish compares candidates with the whole word, without quotes, and quotes what it adds by itself. Behind a candidate that does not end
 * with one of `=,:` it puts a blank, so an open bracket is never the end of one.
 */
const script = `function __longhand_complete
  set -l line (commandline -cp)
  set -l word (commandline -ct)
  set -l answer (longhand completion fish --line="$line" --word="$word" 2>/dev/null)
  if test "$answer[1]" = files
    __fish_complete_path "$word"
  else
    printf '%s\\n' $answer[2..-1]
  end
end
`;

/** fish 3. */
export const fish: CompletingShell = {
  name: "fish",
  script: (programs) =>
    script + programs.map((program) => `complete -c ${program} -f -a '(__longhand_complete)'\n`).join(""),
  lines: async (answer, asked) => (answer.kind === "files" ? ["files"] : ["choices", ...(await rowsOf(answer, asked))]),
};

/** How many brackets are opened at once; of the members of Amazon Cognito none lies deeper. */
const maxDepth = 4;

async function rowsOf(answer: Choices, asked: Asked, depth = 0): Promise<readonly string[]> {
  const rows = await Promise.all(answer.choices.map((choice) => rowsOfChoice(choice, answer, asked, depth)));
  return rows.flat();
}

async function rowsOfChoice(choice: Choice, answer: Choices, asked: Asked, depth: number): Promise<readonly string[]> {
  const { insert, written, closing, completes, detail } = choice;
  const word = answer.before + insert;
  if (closing !== undefined && depth < maxDepth) {
    const line = asked.line.slice(0, asked.cursor - answer.typed) + written;
    const inner: Answer = await answerLine({ ...asked, line, cursor: line.length });
    const rows =
      inner.kind === "choices" ? await rowsOf(inner, { ...asked, line, cursor: line.length }, depth + 1) : [];
    if (rows.length > 0) return rows;
  }
  // No blank behind a colon: at the end of a candidate it closes the quotes.
  if (completes === "word" || /=$|: $/.test(insert)) return [`${word.trimEnd()}\t${detail}`];
  return endsOf(answer.before).map((end) => `${word}${end}\t${detail}`);
}

/** What may stand behind a value in brackets: both, so that fish does not go on to the next word by itself. */
function endsOf(before: string): readonly string[] {
  const open: string[] = [];
  for (const character of before) {
    if (character === "{") open.push("}");
    else if (character === "[") open.push("]");
    else if (character === open.at(-1)) open.pop();
  }
  if (!before.includes("=") && open.length === 0) return [""];
  return [",", open.at(-1) ?? ""];
}
