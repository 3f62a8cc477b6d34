import { defineDiagnostic, show } from "@longhand/diagnostics";

/*
 * What can be wrong with the words of an option before its value is checked against the shape: the AWS CLI stops at each of
 * these while it reads the option. Each has a page under docs/diagnostics/.
 */

interface Named {
  /** The member or option that is meant. */
  readonly name: string;
  /** Set for an item of what has the name. */
  readonly item?: string | undefined;
}

interface Written extends Named {
  readonly written: string;
}

export const notAnInteger = defineDiagnostic<Written>({
  code: "shape/not-an-integer",
  severity: "error",
  message: ({ written, ...named }) => `${subject(named)} is an integer, and ${show(written)} is none.`,
  expected: () => "digits, with a sign at most",
});

export const notANumber = defineDiagnostic<Written>({
  code: "shape/not-a-number",
  severity: "error",
  message: ({ written, ...named }) => `${subject(named)} is a number, and ${show(written)} is none.`,
  expected: () => "a decimal number such as `0.5`",
});

export const notASingleValue = defineDiagnostic<Named & { readonly kind: string; readonly found: string }>({
  code: "shape/not-a-single-value",
  severity: "error",
  message: ({ kind, found, ...named }) => `${subject(named)} is ${kind}, and ${found} is given.`,
});

export const listNeedsBrackets = defineDiagnostic<Named>({
  code: "shape/list-needs-brackets",
  severity: "error",
  message: (named) =>
    `${subject(named)} is a list; without brackets the AWS CLI takes this for its one item, and numbers and booleans stay text.`,
  expected: () => "`[…]`",
});

export const listWithoutBrackets = defineDiagnostic<Named>({
  code: "shape/list-without-brackets",
  severity: "warning",
  message: (named) => `${subject(named)} is a list, and without brackets the AWS CLI takes this for its one item.`,
  expected: () => "`[{…}]`",
});

export const fileSplitIntoCharacters = defineDiagnostic<Named>({
  code: "shape/file-split-into-characters",
  severity: "warning",
  message: ({ name }) => `${show(name)} is a list, and the AWS CLI takes each character of the file for an item.`,
  expected: () => "a JSON array in the file",
});

export const downloadedValue = defineDiagnostic<{ readonly url: string }>({
  code: "command/downloaded-value",
  severity: "warning",
  message: ({ url }) =>
    `Version 1 of the AWS CLI downloads ${show(url)} and sends what it gets; version 2 sends this text.`,
  expected: () => "`--cli-input-json`, where both send the text",
});

export const commaMadeAList = defineDiagnostic<Named>({
  code: "shape/comma-made-a-list",
  severity: "error",
  message: (named) => `${subject(named)} is one value, and an unquoted comma makes a list of it.`,
  expected: () => "quotes around the whole value, or `\\,` for each comma",
});

export const bracesMissing = defineDiagnostic<Named>({
  code: "shape/braces-missing",
  severity: "error",
  message: (named) => `${subject(named)} has members of its own, and they need braces around them.`,
  expected: () => "`key={member=value,…}`",
});

export const fractionForInteger = defineDiagnostic<Written>({
  code: "shape/fraction-for-integer",
  severity: "error",
  message: ({ written, ...named }) =>
    `${subject(named)} is an integer, and the AWS CLI takes ${show(written)} for a fraction.`,
  expected: () => "digits without a point or exponent",
});

export const jsonObjectExpected = defineDiagnostic<Named & { readonly forms: "JSON" | "JSON or shorthand" }>({
  code: "shape/json-object-expected",
  severity: "error",
  message: (named) => `${subject(named)} is one object, and what is given does not start with \`{\`.`,
  expected: ({ forms }) => (forms === "JSON" ? "`{…}`" : "`{…}` or shorthand"),
});

export const bytesForText = defineDiagnostic<Named>({
  code: "shape/bytes-for-text",
  severity: "error",
  message: ({ name }) => `${show(name)} is no binary value; \`fileb://\` gives it bytes.`,
  expected: () => "`file://`",
});

export const missingWord = defineDiagnostic<Named>({
  code: "command/missing-word",
  severity: "error",
  message: ({ name }) => `${show(name)} needs a value.`,
});

export const tooManyWords = defineDiagnostic<Named & { readonly given: number }>({
  code: "command/too-many-words",
  severity: "error",
  message: ({ name, given }) => `${show(name)} takes one value, and ${given} are given.`,
  expected: () => "one word; quote it if it contains blanks",
});

export const fileRefused = defineDiagnostic<{ readonly reference: string }>({
  code: "command/file-refused",
  severity: "error",
  message: ({ reference }) => `${show(reference)} names a file, and files are not read here.`,
  expected: () => "the content itself",
});

export const fileUnreadable = defineDiagnostic<{ readonly reference: string; readonly reason: string }>({
  code: "command/file-unreadable",
  severity: "error",
  message: ({ reference, reason }) => `${show(reference)} cannot be read: ${reason}.`,
});

export const notWritable = defineDiagnostic<{ readonly pointer: string; readonly reason: string }>({
  code: "shape/not-writable",
  severity: "warning",
  message: ({ pointer, reason }) => `Shorthand cannot say ${pointer === "" ? "this value" : show(pointer)}: ${reason}.`,
});

export const notTypeable = defineDiagnostic<{ readonly option: string }>({
  code: "command/not-typeable",
  severity: "error",
  message: ({ option }) => `${show(option)} cannot be given this value on a command line.`,
  expected: () => "`--cli-input-json`",
});

export const notAnOption = defineDiagnostic<Named>({
  code: "command/not-an-option",
  severity: "error",
  message: ({ name }) => `The operation has no option for ${show(name)}.`,
});

/** What the sentence is about. */
function subject({ name, item }: Named): string {
  return item === undefined ? show(name) : `An item of ${show(name)}`;
}
