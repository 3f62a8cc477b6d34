import type { CliVersion } from "@longhand/convert";
import type { Severity } from "@longhand/diagnostics";
import { defaultRuleOptions, type RuleOptions } from "./rule-options.ts";

/** How a page is checked, as plain data: JSON can hold it, and threads can hand it on. */
export interface LintSettings {
  readonly preset: PresetName;
  /** By code; these win over the preset. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly options: RuleOptions;
  /** Further names under which pages run the AWS CLI. */
  readonly programs: readonly string[];
  /**
   * Whose options a command may have. When left out it is version 1, and version 2 for a command with an option that only version 2 has,
   * with a note that version 1 refuses it.
   */
  readonly cli?: CliVersion;
}

/** Which findings are wanted: see `presets.ts`. */
export type PresetName = "recommended" | "strict" | "examples-upstream";

/** What is checked when nobody says anything. */
export const defaultSettings: LintSettings = {
  preset: "recommended",
  severities: {},
  options: defaultRuleOptions,
  programs: [],
};
