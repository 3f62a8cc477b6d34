import type { GrowthReport } from "./growth-bench.ts";

/** The page of the documentation about speed. */
export function speedPage({ table }: GrowthReport): string {
  return [
    "# Speed",
    "",
    "<!-- Written by `pnpm bench growth --write`. -->",
    "",
    "The time of a reading grows as the text does, whatever the text: values as people write them, one long value, and the texts that make",
    "other parsers slow, such as backslashes, commas and quotes that nothing closes. Brackets that nest without end are refused where they get too deep,",
    "so a longer text takes no longer. Between 100 KB and 10 MB a character comes to cost three to four times as much where it becomes part of a large",
    "tree, which outlives the young generation of the garbage collector and is copied by it; the hand-written parser shows the same step.",
    "",
    "![The time for each character of a list of structures, from 1 KB on: Longhand beside a hand-written parser, `JSON.parse` and the AWS CLI.](pictures/growth.svg)",
    "",
    table,
    "",
    "By default a text of more than 16,777,216 characters is refused before it is read, and one of more than 10,000,000 parts where it gets there;",
    "the table is measured without these limits (`maxLength`, `maxTokens` of `parse`).",
    "",
  ].join("\n");
}
