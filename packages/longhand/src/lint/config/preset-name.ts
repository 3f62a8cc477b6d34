import { type PresetName, presets } from "@longhand/lint";

/** The names of all presets, the first the usual one. */
export const presetNames: readonly [PresetName, ...PresetName[]] = [
  presets[0].name,
  ...presets.slice(1).map(({ name }) => name),
];

/** Whether a text is the name of a preset. */
export function isPresetName(text: string): text is PresetName {
  return presetNames.some((name) => name === text);
}
