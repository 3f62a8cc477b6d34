import { Option } from "commander";
import { flagOption, type VerbOption } from "../verb-option.ts";

/** The options of `longhand completion`; those of the scripts are no part of its help. */
export const completionOptions = {
  aws: flagOption("--aws", "complete the AWS CLI's own commands, too"),
  line: hidden("--line <text>", "the line up to the cursor"),
  behind: hidden("--behind <text>", "the line behind the cursor"),
  word: hidden("--word <text>", "what the shell takes for the word up to the cursor"),
};

function hidden(flags: string, description: string): VerbOption<string | undefined> {
  return {
    option: new Option(flags, description).hideHelp(),
    read: (collected) => (typeof collected === "string" ? collected : undefined),
  };
}
