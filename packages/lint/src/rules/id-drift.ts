import { type Diagnostic, defineDiagnostic, type RangePlace, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { givenOptions } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";
import { isOpen } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly option: string; readonly id: string; readonly other: string }>({
  code: "snippet/id-drift",
  severity: "info",
  message: ({ option, id, other }) => `${show(option)} is ${show(id)} here, and ${show(other)} elsewhere in the page.`,
  expected: () => "one id for one thing",
});

interface GivenId {
  readonly option: string;
  readonly id: string;
  readonly place: RangePlace;
}

/** One id that a page writes in two ways: in another case, or with a character more or less. */
export const idDrift = defineSnippetRule({
  diagnostic,
  fixes: "none",
  scope: "document",
  check({ snippets }) {
    const ids = snippets.flatMap(({ commands }) =>
      commands.flatMap((command) =>
        givenOptions(command).flatMap(({ name, values: [word] }): readonly GivenId[] => {
          if (!/-(?:id|arn)$/.test(name) || word === undefined || isOpen(word)) return [];
          return [{ option: name, id: word.text, place: placeIn(command.shell, word.range) }];
        }),
      ),
    );
    return ids.flatMap(({ option, id, place }, index): readonly Diagnostic[] => {
      const earlier = ids.slice(0, index).filter((other) => other.option === option);
      const other = earlier.find((candidate) => isSlip(candidate.id, id));
      if (other === undefined || earlier.some((candidate) => candidate.id === id)) return [];
      return [
        diagnostic(place, { option, id, other: other.id }, { related: [{ message: "The first.", at: other.place }] }),
      ];
    });
  },
});

function isSlip(first: string, second: string): boolean {
  if (first === second || Math.min(first.length, second.length) < 6) return false;
  if (first.toLowerCase() === second.toLowerCase()) return true;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  // Things are numbered.
  if (/\d/.test(long.charAt(at))) return false;
  return short.slice(at) === long.slice(at + 1);
}
