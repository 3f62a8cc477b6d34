import { defineDiagnostic, show } from "@longhand/diagnostics";

/*
 * What can be wrong with a command line before its words are looked at: what the shell makes of it. Each has a page under
 * docs/diagnostics/.
 */

interface Written {
  /** As it stands in the command line. */
  readonly written: string;
}

export const unclosedInShell = defineDiagnostic<{ readonly what: string }>({
  code: "command/unclosed-in-shell",
  severity: "error",
  message: ({ what }) => `The shell finds no end of the ${what} that begins here, and runs nothing.`,
});

export const shellSyntax = defineDiagnostic<{ readonly reason: string }>({
  code: "command/shell-syntax",
  severity: "error",
  message: ({ reason }) => `The shell cannot read this (${reason}), and runs nothing.`,
});

export const notAws = defineDiagnostic<object>({
  code: "command/not-aws",
  severity: "error",
  message: () => "The command line does not run `aws`.",
  expected: () => "`aws SERVICE OPERATION …`",
});

export const unquotedBraces = defineDiagnostic<Written & { readonly words: readonly string[] }>({
  code: "command/unquoted-braces",
  severity: "warning",
  message: ({ written, words }) => `The shell expands the braces of ${show(written)} to ${show(words.join(" "))}.`,
  expected: () => "quotes around it, if the braces are meant for the AWS CLI",
});

export const tooManyBraces = defineDiagnostic<Written>({
  code: "command/too-many-braces",
  severity: "warning",
  message: ({ written }) => `The shell makes too many words of ${show(written)}; it is read as one.`,
});

export const unknownExpansion = defineDiagnostic<Written>({
  code: "command/unknown-expansion",
  severity: "warning",
  message: ({ written }) => `What the shell puts in the place of ${show(written)} is not known; it is read as text.`,
});

export const placeholder = defineDiagnostic<Written>({
  code: "command/placeholder",
  severity: "warning",
  message: ({ written }) => `${show(written)} stands for something to fill in; it is read as text.`,
});

export const redirection = defineDiagnostic<Written>({
  code: "command/redirection",
  severity: "warning",
  message: ({ written }) => `${show(written)} is for the shell; the AWS CLI does not get it.`,
});

export const notContinued = defineDiagnostic<Written>({
  code: "command/not-continued",
  severity: "warning",
  message: ({ written }) => `The command ends before this line; the shell takes ${show(written)} for another program.`,
  expected: () => "a backslash as the last character of the line before",
});

export const severalCommands = defineDiagnostic<Written>({
  code: "command/several-commands",
  severity: "warning",
  message: ({ written }) => `${show(written)} is left out: of several commands only the first \`aws\` is read.`,
});
