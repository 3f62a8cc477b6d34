import { readdirSync, rmSync } from "node:fs";
import { type Reference, referenceMarkdown, references } from "@longhand/convert";
import { cognitoIdp, findOperation } from "@longhand/model";
import { pathOf } from "./path-of.ts";
import { writeIfChanged } from "./write-if-changed.ts";

const folder = "docs/options";

/** Brings the page of each option of `update-user-pool` and their list up to date; pages of options that went are removed. */
export async function generateOptionPages(): Promise<void> {
  const operation = findOperation(cognitoIdp(), "update-user-pool");
  if (operation === undefined) throw new Error("The model has no update-user-pool.");
  const options = references(operation);
  for (const option of options) writeIfChanged(`${folder}/${fileOf(option)}`, referenceMarkdown(option));
  writeIfChanged(`${folder}/README.md`, printList(options));
  removeOthers(["README.md", ...options.map(fileOf)]);
}

function fileOf({ option }: Reference): string {
  return `${option.replace(/^--/, "")}.md`;
}

function printList(options: readonly Reference[]): string {
  return [
    "# The options of `update-user-pool`",
    "",
    "What each option sets, what a bare call of the AWS CLI does with the setting when the option is left out, and both syntaxes. The",
    "same is printed by `longhand reference`, for every other operation of the service, too.",
    "[Where the facts about left-out settings come from](../left-out.md).",
    "",
    "| option | sets | left out |",
    "|---|---|---|",
    ...options.map(printRow),
    "",
  ].join("\n");
}

function printRow(option: Reference): string {
  const { type, path, required, omission } = option;
  const leftOut = required ? "refused: it is required" : (omission?.omitted ?? "not known");
  return `| [${option.option}](${fileOf(option)}) | \`${path}\`, ${type} | ${leftOut === "unknown" ? "not known" : leftOut} |`;
}

function removeOthers(expected: readonly string[]): void {
  for (const name of readdirSync(pathOf(folder))) {
    if (!expected.includes(name)) rmSync(pathOf(`${folder}/${name}`));
  }
}
