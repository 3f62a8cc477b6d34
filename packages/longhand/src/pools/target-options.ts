import { addressOption, checkedOption, choiceOption, textOption } from "../verb-option.ts";

/** Where changes go. The default is the sandbox; nothing else reaches AWS. */
const targetOption = choiceOption("--target <name>", "where the pool is", ["sandbox", "aws"]);

/** The folder of the sandbox. */
const sandboxFolderOption = textOption(
  "--sandbox <folder>",
  "the sandbox's folder (default: longhand/sandbox in the folder for state)",
);

/** What the sandbox does with settings that a request leaves out. */
const sandboxModeOption = choiceOption(
  "--sandbox-mode <mode>",
  "what the sandbox does with settings that a request leaves out",
  ["measured", "documented", "hostile"],
);

/** The options that say which service is talked to, and as whom. */
export const targetOptions = {
  target: targetOption,
  sandbox: sandboxFolderOption,
  sandboxMode: sandboxModeOption,
  profile: textOption("--profile <name>", "the profile of the AWS configuration"),
  region: textOption("--region <name>", "the Region; without it, the one that the pool's id begins with"),
  endpoint: addressOption("--endpoint-url <url>", "another endpoint than the Region's"),
  account: checkedOption("--expect-account <id>", "go no further in another account than this one", (text) =>
    /^\d{12}$/.test(text) ? undefined : "An account is twelve digits.",
  ),
} as const;
