import type { Finding, PagePlace } from "@longhand/lint";

/** A place in a line. */
function placeAt(line: number, column: number, endColumn: number): PagePlace {
  return { start: column, end: endColumn, line, column, endLine: line, endColumn };
}

const fixed: Finding = {
  code: "snippet/missing-continuation",
  severity: "error",
  message: "The command ends with this line; the shell takes `--limit` of the next one for another program.",
  expected: "a backslash as the last character of the line",
  at: placeAt(5, 44, 44),
  fix: {
    title: "Continue the line",
    safety: "safe",
    edits: [{ at: placeAt(5, 44, 44), newText: " \\" }],
  },
  excerpt: [
    { kind: "text", text: "  --user-pool-id us-west-2_aaaaaaaaa" },
    { kind: "caret", text: "                                    ^" },
  ],
  subject: "",
};

const odd: Finding = {
  code: "shape/unknown-member",
  severity: "warning",
  message: '100 % of <this> & "that":\nis, no, member\u0007',
  at: { ...placeAt(7, 1, 3), endLine: 8 },
  related: [{ message: "The other one.", at: placeAt(2, 1, 4) }],
  fix: { title: "Write `a`", safety: "unsafe", edits: [{ at: placeAt(7, 1, 3), newText: "a\nb" }] },
  excerpt: [],
  subject: "PasswordPolicy={MinimumLenght=8}",
};

const note: Finding = {
  code: "snippet/fragile-braces",
  severity: "info",
  message: "The braces reach the AWS CLI.",
  at: placeAt(9, 2, 5),
  excerpt: [],
  subject: "a={b=1}",
};

/** Two files with findings of every kind, one with an odd name, and one without. */
export const sampleReport = {
  files: [
    { path: "docs/a page, with: 100 %.md", findings: [fixed, odd, odd] },
    { path: "docs/clean.md", findings: [] },
    { path: "scripts/<b>&.sh", findings: [note] },
  ],
} as const;
