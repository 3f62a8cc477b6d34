import { defineDiagnostic, show } from "@longhand/diagnostics";

/*
 * What can be wrong with a whole command, besides the values of its options. In the order in which the AWS CLI looks for it.
 * Each has a page under docs/diagnostics/.
 */

interface Named {
  /** The option's whole name. */
  readonly name: string;
}

interface Written {
  readonly written: string;
}

export const ambiguousOption = defineDiagnostic<Written & { readonly candidates: readonly string[] }>({
  code: "command/ambiguous-option",
  severity: "error",
  message: ({ written, candidates }) => `${show(written)} may stand for ${listed(candidates)}.`,
  expected: () => "the whole name of an option",
});

export const dashedValue = defineDiagnostic<Named & Written>({
  code: "command/dashed-value",
  severity: "error",
  message: ({ name, written }) => `${show(name)} has no value: the AWS CLI takes ${show(written)} for another option.`,
  expected: ({ name, written }) => show(`${name}=${written}`),
});

export const unwantedValue = defineDiagnostic<Named>({
  code: "command/unwanted-value",
  severity: "error",
  message: ({ name }) => `${show(name)} takes no value.`,
});

export const unknownChoice = defineDiagnostic<Named & Written & { readonly choices: readonly string[] }>({
  code: "command/unknown-choice",
  severity: "error",
  message: ({ name, written }) => `${show(name)} does not take ${show(written)}.`,
  expected: ({ choices }) => listed(choices),
});

export const schemeMissing = defineDiagnostic<Named & Written>({
  code: "command/scheme-missing",
  severity: "error",
  message: ({ name, written }) => `${show(name)} is an address, and ${show(written)} has no scheme.`,
  expected: () => "`https://…`",
});

export const missingService = defineDiagnostic<object>({
  code: "command/missing-service",
  severity: "error",
  message: () => "The command names no service.",
  expected: () => "`aws SERVICE OPERATION …`",
});

export const unknownService = defineDiagnostic<Written>({
  code: "command/unknown-service",
  severity: "error",
  message: ({ written }) => `No model of a service ${show(written)} is known here.`,
});

export const missingOperation = defineDiagnostic<{ readonly service: string }>({
  code: "command/missing-operation",
  severity: "error",
  message: ({ service }) => `The command names no operation of ${show(service)}.`,
});

export const unknownOperation = defineDiagnostic<Written & { readonly service: string }>({
  code: "command/unknown-operation",
  severity: "error",
  message: ({ written, service }) => `${show(service)} has no operation ${show(written)}.`,
});

export const missingOption = defineDiagnostic<Named & { readonly operation: string }>({
  code: "command/missing-option",
  severity: "error",
  message: ({ name, operation }) => `${show(operation)} needs ${show(name)}.`,
});

export const unknownOption = defineDiagnostic<Written & { readonly operation: string }>({
  code: "command/unknown-option",
  severity: "error",
  message: ({ written, operation }) => `${show(operation)} has no option ${show(written)}.`,
});

export const notInVersion1 = defineDiagnostic<Written>({
  code: "command/not-in-version-1",
  severity: "error",
  message: ({ written }) => `${show(written)} is for version 2 of the AWS CLI; version 1 refuses it.`,
});

export const bracesExpanded = defineDiagnostic<Named & { readonly given: number } & Written>({
  code: "command/braces-expanded",
  severity: "error",
  message: ({ name, given }) => `The shell made ${given} words of the braces after ${show(name)}, and it takes one.`,
  expected: ({ written }) => `${show(written)}, in quotes`,
});

export const strayWord = defineDiagnostic<Written>({
  code: "command/stray-word",
  severity: "error",
  message: ({ written }) => `${show(written)} belongs to no option.`,
});

export const pagingOff = defineDiagnostic<Named & { readonly switchedOffBy: string }>({
  code: "command/paging-off",
  severity: "error",
  message: ({ name, switchedOffBy }) => `${show(switchedOffBy)} switches paging off, and ${show(name)} needs it.`,
});

export const inputNotAnObject = defineDiagnostic<Partial<Named> & { readonly form: string; readonly example: string }>({
  code: "command/input-not-an-object",
  severity: "error",
  message: ({ name, form }) =>
    `${name === undefined ? "A request is" : `${show(name)} takes`} one ${form}, and this is none.`,
  expected: ({ example }) => show(example),
});

export const twoInputs = defineDiagnostic<{ readonly names: readonly string[] }>({
  code: "command/two-inputs",
  severity: "error",
  message: ({ names }) => `${names.map(show).join(" and ")} exclude each other.`,
});

export const inputUndecodable = defineDiagnostic<Written>({
  code: "command/input-undecodable",
  severity: "error",
  message: ({ written }) => `The bytes of ${show(written)} are no text.`,
  expected: () => "UTF-8, UTF-16 or UTF-32",
});

export const version2Option = defineDiagnostic<Named>({
  code: "command/version-2-option",
  severity: "warning",
  message: ({ name }) => `${show(name)} makes this a command of version 2 of the AWS CLI; version 1 refuses it.`,
});

export const repeatedOption = defineDiagnostic<Named>({
  code: "command/repeated-option",
  severity: "warning",
  message: ({ name }) => `${show(name)} comes again; the AWS CLI takes the last one and never reads this one.`,
});

export const takenForGlobal = defineDiagnostic<Named & Written & { readonly others: readonly string[] }>({
  code: "command/taken-for-global",
  severity: "warning",
  message: ({ name, written, others }) =>
    `The AWS CLI takes ${show(written)} for ${show(name)}, not for ${listed(others)}.`,
  expected: () => "the whole name of an option",
});

export const loneDashes = defineDiagnostic<Named>({
  code: "command/lone-dashes",
  severity: "warning",
  message: ({ name }) =>
    `The AWS CLI drops the dashes of ${show(`${name}=--`)}, and the option is left without a value.`,
});

/** Not about the command but about the program, which has left a reader out. The AWS CLI would go on. */
export const readerMissing = defineDiagnostic<{
  /** A noun, such as `YAML`. */
  readonly what: string;
  /** What does it, in code. */
  readonly instead: string;
}>({
  code: "command/reader-missing",
  severity: "error",
  message: ({ what }) => `In a browser, what \`longhand\` exports leaves ${what} out.`,
  expected: ({ instead }) => instead,
});

/** Names as a sentence lists them: `a`, `b` or `c`. */
function listed(names: readonly string[]): string {
  const shown = names.map(show);
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1) ?? ""}`;
}
