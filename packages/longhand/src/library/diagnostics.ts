import { defineDiagnostic, didYouMean, show } from "@longhand/diagnostics";

interface Unknown {
  readonly name: string;
  /** The service or operation that has none of this name. */
  readonly owner: string;
  readonly suggestions: readonly string[];
}

export const unknownOption = defineDiagnostic<Unknown>({
  code: "command/unknown-option",
  severity: "error",
  message: ({ owner, name, suggestions }) =>
    `${show(owner)} has no option ${show(name)}. ${didYouMean(suggestions)}`.trim(),
});

export const unknownOperation = defineDiagnostic<Unknown>({
  code: "command/unknown-operation",
  severity: "error",
  message: ({ owner, name, suggestions }) =>
    `${show(owner)} has no operation ${show(name)}. ${didYouMean(suggestions)}`.trim(),
});
