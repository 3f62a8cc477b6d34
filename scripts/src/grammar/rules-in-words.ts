/** A sentence for each rule of the grammar. */
export const rulesInWords: Readonly<Record<string, string>> = {
  parameter: "The whole value: one pair or several, with commas between them.",
  pair: "A key and its value. `@=` has the AWS CLI put the file in the place of a text that names one (`file://…`).",
  csv: "A text, or a list without brackets, which only a value at the top can be. A comma goes on with the list unless a key and `=` follow it.",
  list: "A list in brackets.",
  hash: "Members in braces. Each value in them is a text, a list or members again.",
};
