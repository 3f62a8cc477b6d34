import { fixPage, type LintDocument } from "@longhand/lint";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lintStrictly } from "./strict-settings.ts";

const short = "aws cognito-idp create-user-pool --pool-name Blue --mfa OFF";
const long = "aws cognito-idp create-user-pool \\\n    --pool-name Blue \\\n    --mfa OFF";

/** The findings of a page as `line code`. */
function found(text: string, format: LintDocument["format"] = "rst"): readonly string[] {
  const { findings } = lintStrictly({ name: "page", text, format });
  return findings.map(({ at, code }) => `${at.line} ${code.replace(/^snippet\//, "")}`);
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly finds: readonly string[];
}

const abbreviated = "abbreviated-option";

const cases: readonly Case[] = [
  { name: "nothing is switched off", text: `Example::\n\n    ${short}\n`, finds: [`3 ${abbreviated}`] },
  {
    name: "next-block",
    text: `.. longhand-disable-next-block snippet/abbreviated-option -- old\n\nExample::\n\n    ${short}\n\nAnother::\n\n    ${short}\n`,
    finds: [`9 ${abbreviated}`],
  },
  {
    name: "skip is all of the next block",
    text: `.. longhand-skip -- a drawing\n\nExample::\n\n    ${short}\n`,
    finds: [],
  },
  {
    name: "file",
    text: `Example::\n\n    ${short}\n\n.. longhand-disable-file snippet/* -- generated\n`,
    finds: [],
  },
  {
    name: "from here to there",
    text: `.. longhand-disable snippet/abbreviated-option -- old\n\nA::\n\n    ${short}\n\n.. longhand-enable snippet/abbreviated-option\n\nB::\n\n    ${short}\n`,
    finds: [`11 ${abbreviated}`],
  },
  {
    name: "next-line in a block is the whole command that begins there",
    text: `A::\n\n    # longhand-disable-next-line snippet/abbreviated-option -- old\n    ${long}\n    ${short}\n`,
    finds: [`7 ${abbreviated}`],
  },
  {
    name: "line",
    text: `A::\n\n    ${short}  # longhand-disable-line snippet/abbreviated-option -- old\n    ${short}\n`,
    finds: [`4 ${abbreviated}`],
  },
  {
    name: "several rules, by comma or blank",
    text: `.. longhand-disable-file snippet/abbreviated-option, snippet/regions-differ -- old\n\nA::\n\n    ${short}\n`,
    finds: ["1 unused-suppression"],
  },
  {
    name: "a rule that there is not",
    text: `.. longhand-disable-file snippet/abbreviated-options -- old\n\nA::\n\n    ${short}\n`,
    finds: ["1 unknown-rule", `5 ${abbreviated}`],
  },
  {
    name: "nothing to switch off",
    text: `.. longhand-disable-next-block -- old\n\nA::\n\n    aws cognito-idp create-user-pool --pool-name Blue\n`,
    finds: ["1 unused-suppression"],
  },
  {
    name: "no reason",
    text: `.. longhand-disable-next-block\n\nA::\n\n    ${short}\n`,
    finds: ["1 suppression-without-reason"],
  },
  {
    name: "a comment cannot switch off what is wrong with it",
    text: `.. longhand-disable-file -- all\n\nA::\n\n    aws cognito-idp create-user-pool --pool-name Blue\n`,
    finds: ["1 unused-suppression"],
  },
  {
    name: "an unknown word is no comment for us",
    text: `.. longhand-disable-everything -- all\n\nA::\n\n    ${short}\n`,
    finds: [`5 ${abbreviated}`],
  },
];

const suppressions = suite("lint: suppressions");

for (const { name, text, finds } of cases) {
  suppressions(name, () => assert.equal(found(text), finds));

  suppressions(`${name}: with the line ends of Windows`, () =>
    assert.equal(found(text.replaceAll("\n", "\r\n")), finds),
  );
}

suppressions("a comment that does nothing is removed with its line", () => {
  const page = {
    name: "page",
    format: "rst",
    text: "A\n\n.. longhand-disable-file -- old\n\nB::\n\n    aws s3api help\n",
  } as const;
  assert.is(fixPage(page, "safe", lintStrictly).text, "A\n\n\nB::\n\n    aws s3api help\n");
});

suppressions("what is suppressed is counted", () => {
  const text = `.. longhand-disable-file -- old\n\nA::\n\n    ${short}\n`;
  assert.is(lintStrictly({ name: "page", text, format: "rst" }).counts.suppressed, 1);
});

suppressions.run();
