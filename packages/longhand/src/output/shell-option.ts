import { posix, type Shell, shells } from "@longhand/convert";
import { choiceOption } from "../verb-option.ts";

/** For whom words are quoted. */
export const shellOption = choiceOption("--shell <name>", "whose quoting --to shorthand and --to command have", [
  "posix",
  "powershell",
  "cmd",
]);

/** The shell of a name that the option takes. */
export function shellOf(name: ReturnType<typeof shellOption.read>): Shell {
  return shells.find((shell) => shell.name === name) ?? posix;
}
