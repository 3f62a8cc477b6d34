import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { placeIn } from "./command/place.ts";

const diagnostic = defineDiagnostic<{ readonly what: string; readonly found: string; readonly fake: string }>({
  code: "snippet/live-looking-id",
  severity: "warning",
  message: ({ what, found }) => `${show(found)} looks like ${what} that somebody uses.`,
  expected: ({ fake }) => show(fake),
});

/** A kind of id: what it looks like, what somebody's looks like, and what to write for it. */
interface Kind {
  readonly what: string;
  readonly pattern: RegExp;
  readonly isLive: (id: string) => boolean;
  readonly fake: (id: string) => string;
}

const kinds: readonly Kind[] = [
  {
    what: "a user pool",
    pattern: /(?<![\w-])[a-z]{2}-[a-z]+-\d_[A-Za-z0-9]{9}(?!\w)/g,
    isLive: (id) => /[a-z]/.test(tail(id)) && /[A-Z]/.test(tail(id)) && /\d/.test(tail(id)) && isVaried(tail(id), 6),
    fake: (id) => `${id.split("_", 1).join("")}_EXAMPLE11`,
  },
  {
    what: "a key of KMS",
    pattern: /(?<=key\/)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/g,
    isLive: (id) => isVaried(id, 11) && !/(?:1234|abcd|12ab|34cd|56ef|0000|1111)/.test(id),
    fake: () => "1234abcd-12ab-34cd-56ef-1234567890ab",
  },
  {
    what: "an address",
    pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?![\w-])/g,
    isLive: (id) =>
      !/@(?:.*\.)?(?:example|test|invalid|localhost|domain|company|yourdomain|amazon|mydomain|email)\b/i.test(id),
    fake: () => "user@example.com",
  },
];

/** Ids of pools and keys, and addresses, that are not the invented ones of documentation. */
export const liveLookingId = defineSnippetRule({
  diagnostic,
  fixes: "unsafe",
  scope: "command",
  check({ command, options: { knownIds } }) {
    const { start, end } = command.range;
    const text = command.shell.text.slice(start, end);
    return kinds.flatMap(({ what, pattern, isLive, fake }) =>
      [...text.matchAll(pattern)]
        .filter(({ 0: id }) => !/example/i.test(id) && isLive(id) && !knownIds.includes(id))
        .map(({ 0: found, index }) => {
          const range = { start: start + index, end: start + index + found.length };
          const newText = fake(found);
          const fix = { title: `Write \`${newText}\``, edits: [{ range, newText }] };
          return diagnostic(placeIn(command.shell, range), { what, found, fake: newText }, { fix });
        }),
    );
  },
});

function tail(id: string): string {
  return id.slice(id.indexOf("_") + 1);
}

function isVaried(text: string, least: number): boolean {
  return new Set(text).size >= least;
}
