import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { givenOptions } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";
import { mayHold, rawText } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly id: string }>({
  code: "snippet/account-id",
  severity: "warning",
  message: ({ id }) => `${show(id)} looks like the id of a real account.`,
  expected: () => "`123456789012` or `111122223333`, which AWS keeps for documentation",
});

/** What AWS's documentation uses, beside ids of one digit or of three runs of four. */
const fakes: ReadonlySet<string> = new Set([
  "123456789012",
  "210987654321",
  "012345678901",
  "098765432109",
  "012345678910",
  "109876543210",
  "123456789123",
  "123456789111",
  "111122223333",
  "444455556666",
  "777788889999",
]);

const arn = /\barn:[\w-]+:[\w-]*:[\w-]*:(\d{12}):/g;

/** Account ids, only inside of ARNs and behind options that take one: twelve digits elsewhere are anything. */
export const accountId = defineSnippetRule({
  diagnostic,
  fixes: "unsafe",
  scope: "command",
  check({ command, options: { knownAccounts } }) {
    const { text } = command.shell;
    if (!/arn:|account|owner/.test(text)) return [];
    const written = mayHold(command, "arn:") ? rawText(command, command.range) : "";
    const inArns = Array.from(written.matchAll(arn), ({ index, 0: whole, 1: id = "" }) => {
      return { id, start: command.range.start + index + whole.length - id.length - 1 };
    });
    const inOptions = givenOptions(command).flatMap(({ name, values }) => {
      if (!/account|owner/.test(name)) return [];
      return values.flatMap((word) => {
        const at = text.indexOf(word.text, word.range.start);
        return /^\d{12}$/.test(word.text) && at < word.range.end ? [{ id: word.text, start: at }] : [];
      });
    });
    return [...inArns, ...inOptions]
      .filter(({ id }) => !isFake(id) && !knownAccounts.includes(id))
      .map(({ id, start }) => {
        const range = { start, end: start + id.length };
        const fix = { title: "Write `123456789012`", edits: [{ range, newText: "123456789012" }] };
        return diagnostic(placeIn(command.shell, range), { id }, { fix });
      });
  },
});

function isFake(id: string): boolean {
  return (
    fakes.has(id) || /^(\d{1,4}|\d{6})\1+$/.test(id) || /^(\d)\1{3}(\d)\2{3}(\d)\3{3}$/.test(id) || /^12345678/.test(id)
  );
}
