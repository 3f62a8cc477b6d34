import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { givenOptions } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";
import { mayHold, rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly written: string }>({
  code: "snippet/leftover-backquotes",
  severity: "warning",
  message: ({ written }) => `The shell runs ${show(written)} as a program, and puts in what it prints.`,
  expected: () => "the word without backquotes",
});

/** A word in backquotes, as Markdown has it, inside of a command. Programs are named with their words, or are known ones. */
export const leftoverBackquotes = defineSnippetRule({
  diagnostic,
  fixes: "unsafe",
  scope: "command",
  check({ command, snippet }) {
    if (command.dialect !== "posix" || snippet.kind === "script" || !mayHold(command, "`")) return [];
    return command.words.flatMap((whole) =>
      whole.units.flatMap(({ kind, text, range }) => {
        const [, word = ""] = kind === "unknown" ? (/^`([^`\s]+)`$/.exec(text) ?? []) : [];
        if (word === "" || programs.has(word) || rawText(command, range) !== text) return [];
        const fix = { title: "Remove the backquotes", edits: [{ range, newText: word }] };
        // JMESPath has backquotes of its own.
        const extras = givenOptions(command).some(({ name, values }) => name === "--query" && values[0] === whole)
          ? {}
          : { fix };
        return [diagnostic(placeIn(command.shell, range), { written: word }, extras)];
      }),
    );
  },
});

/** Programs that people run without any words. */
const programs: ReadonlySet<string> = new Set(["date", "pwd", "whoami", "hostname", "uuidgen", "id", "uname", "nproc"]);
