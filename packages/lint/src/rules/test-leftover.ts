import { type Diagnostic, defineDiagnostic, show } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { givenOptions } from "./command/given-options.ts";
import { placeIn } from "./command/place.ts";

const diagnostic = defineDiagnostic<{ readonly written: string; readonly why: string }>({
  code: "snippet/test-leftover",
  severity: "info",
  message: ({ written, why }) => `${show(written)} ${why}; readers of the page should not get used to it.`,
});

/** What works on the author's computer: no check of certificates, an endpoint of one's own, a link without encryption. */
export const testLeftover = defineSnippetRule({
  diagnostic,
  fixes: "none",
  scope: "command",
  check({ command }) {
    return givenOptions(command).flatMap(({ name, word, values: [value] }): readonly Diagnostic[] => {
      if (name === "--no-verify-ssl") {
        const why = "switches off the check of whom the AWS CLI talks to";
        return [diagnostic(placeIn(command.shell, word.range), { written: name, why })];
      }
      if (value === undefined) return [];
      const place = placeIn(command.shell, value.range);
      if (name === "--endpoint-url" && /localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]/.test(value.text)) {
        return [diagnostic(place, { written: value.text, why: "is this very computer" })];
      }
      return /^http:\/\//.test(value.text) ? [diagnostic(place, { written: value.text, why: "is not encrypted" })] : [];
    });
  },
});
