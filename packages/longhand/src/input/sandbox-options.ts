import { type SandboxMode, sandboxModes } from "@longhand/apply";
import { Option } from "commander";
import { textOption, type VerbOption } from "../verb-option.ts";

/** Where the sandbox's pools are. */
export const folderOption = textOption(
  "--folder <folder>",
  "where the sandbox keeps its pools (default: sandbox in Longhand's state folder)",
);

/** What the sandbox does with settings that an update leaves out. */
export const modeOption: VerbOption<SandboxMode | undefined> = {
  option: new Option(
    "--mode <mode>",
    "what becomes of settings that an update leaves out: as measured, as AWS documents it, or all reset (default: measured)",
  ).choices(sandboxModes),
  read: (collected) => sandboxModes.find((mode) => mode === collected),
};
