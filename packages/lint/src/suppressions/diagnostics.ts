import { defineDiagnostic, didYouMean, show } from "@longhand/diagnostics";

/*
 * What can be wrong with the comments that switch rules off. They are found after everything else, and no comment switches them off.
 */

export const unknownRule = defineDiagnostic<{ readonly written: string; readonly nearest: readonly string[] }>({
  code: "snippet/unknown-rule",
  severity: "warning",
  message: ({ written, nearest }) => `There is no rule ${show(written)}. ${didYouMean(nearest)}`.trim(),
});

export const unusedSuppression = defineDiagnostic<{ readonly what: string }>({
  code: "snippet/unused-suppression",
  severity: "warning",
  message: ({ what }) => `${what} suppresses nothing here.`,
});

export const suppressionWithoutReason = defineDiagnostic<{ readonly name: string }>({
  code: "snippet/suppression-without-reason",
  severity: "info",
  message: ({ name }) => `${show(name)} does not say why.`,
  expected: () => "` -- ` and the reason, before the comment ends",
});
