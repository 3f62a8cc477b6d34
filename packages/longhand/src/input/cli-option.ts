import type { CliVersion } from "@longhand/convert";
import { optionalChoice } from "../verb-option.ts";

/** The option of a verb that reads whole commands. */
export const cliOption = optionalChoice<CliVersion>(
  "--cli <version>",
  "whose options a command may have; default: version 1 of the AWS CLI, and version 2 for a command with an option that only it has",
  ["v1", "v2"],
);
