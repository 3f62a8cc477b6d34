import type { Severity } from "@longhand/diagnostics";
import type { PresetName } from "./settings.ts";

/** A choice of findings. */
export interface Preset {
  readonly name: PresetName;
  /** A clause for the help page. */
  readonly summary: string;
  /** Whether findings of a code are wanted that have this severity in pages. */
  readonly includes: (code: string, severity: Severity) => boolean;
}

/** Warnings that are right, and more than most people want to hear about their pages. */
const quiet: ReadonlySet<string> = new Set([
  "shape/above-maximum",
  "shape/too-long",
  "shape/too-many-items",
  "shape/pattern-mismatch",
  "command/downloaded-value",
  "snippet/unquoted-pattern",
  "snippet/history-expansion",
  "snippet/live-looking-id",
]);

/** Every preset, the default first. */
export const presets: readonly [Preset, ...Preset[]] = [
  {
    name: "recommended",
    summary: "every error, and the warnings that are worth a change",
    includes: (code, severity) => severity === "error" || (severity === "warning" && !quiet.has(code)),
  },
  { name: "strict", summary: "everything", includes: () => true },
  {
    name: "examples-upstream",
    summary: "what the AWS CLI or the service refuses, and nothing else",
    includes: (_code, severity) => severity === "error",
  },
];

/** The preset of a name. */
export function findPreset(name: PresetName): Preset {
  return presets.find((preset) => preset.name === name) ?? presets[0];
}
