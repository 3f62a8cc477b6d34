import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { givenOptions, shapeOf } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";
import { isOpen } from "./command/raw.ts";

const diagnostic = defineDiagnostic<{ readonly option: string }>({
  code: "snippet/literal-secret",
  severity: "warning",
  message: ({ option }) =>
    `A secret for ${show(option)} stands in the command line: it stays in the shell's history and in lists of processes.`,
  expected: () => "a variable in double quotes, or a file",
});

const secret =
  /^--(?:.*-)?(?:password|passphrase|secret|secret-string|secret-access-key|private-key|(?:access|refresh|auth|bearer)-token)$/;

/** What says of itself that it is none. */
const standIn = /example|placeholder|your|changeme|redacted|dummy|^<|^\*+$|^x+$|^\.+$|^[A-Z_]+$|^file|^http/i;

/** A password, token or client secret as it stands. Most tokens are no secrets: they number requests, or pages of a list. */
export const literalSecret = defineSnippetRule({
  diagnostic,
  fixes: "none",
  scope: "command",
  check({ command, binding }) {
    return givenOptions(command).flatMap((option) => {
      if (!secret.test(option.name)) return [];
      const [word] = option.values;
      const shape = shapeOf(option, binding);
      const isText = shape === undefined || shape.kind === "string";
      if (!isText || word === undefined || isOpen(word) || word.text.length < 4) return [];
      const isOpaque = command.opaque.some(({ range }) => range.start < word.range.end && word.range.start < range.end);
      if (isOpaque || standIn.test(word.text)) return [];
      return [diagnostic(placeIn(command.shell, word.range), { option: option.name })];
    });
  },
});
