import { relative, sep } from "node:path";
import { type DocumentFormat, defaultSettings, type LintSettings } from "@longhand/lint";
import picomatch from "picomatch";
import type { ConfigLayer, FolderGlobs, ResolvedConfig } from "./resolve-config.ts";

/** How one file is checked. */
export interface FileSettings {
  readonly settings: LintSettings;
  /** Set where the settings say how the file is written. */
  readonly format?: DocumentFormat;
}

/** Settings that are the same for all files. */
const common = new WeakMap<readonly ConfigLayer[], FileSettings>();

/** The settings of a file by its absolute path: all layers that match it, the later ones on top. */
export function settingsOf(path: string, config: Pick<ResolvedConfig, "layers" | "programs">): FileSettings {
  const { layers } = config;
  const settings = common.get(layers) ?? layOver(path, config);
  if (layers.every(({ files }) => files === undefined)) common.set(layers, settings);
  return settings;
}

function layOver(path: string, { layers, programs }: Pick<ResolvedConfig, "layers" | "programs">): FileSettings {
  let { preset, severities, options, cli } = defaultSettings;
  let format: DocumentFormat | undefined;
  for (const layer of layers.filter(({ files }) => files === undefined || matches(path, files))) {
    // A preset is a fresh start: what was said of single rules before it was said of another preset.
    preset = layer.preset ?? preset;
    severities = { ...severities, ...layer.severities };
    options = { ...options, ...layer.options };
    cli = layer.cli ?? cli;
    format = layer.format ?? format;
  }
  const settings = { preset, severities, options, programs, ...(cli && { cli }) };
  return format === undefined ? { settings } : { settings, format };
}

/** Whether a path lies where patterns lead. A pattern without a slash matches names in every folder below. */
export function matches(path: string, { folder, globs }: FolderGlobs): boolean {
  const below = relative(folder, path).split(sep).join("/");
  if (below.startsWith("../")) return false;
  return globs.some((glob) => isMatch(glob)(below));
}

const matchers = new Map<string, (path: string) => boolean>();

function isMatch(glob: string): (path: string) => boolean {
  const known = matchers.get(glob);
  if (known !== undefined) return known;
  const written = glob.replace(/^\.\//, "").replace(/\/$/, "/**");
  const matcher = picomatch(written.includes("/") ? written : `**/${written}`, { dot: true });
  matchers.set(glob, matcher);
  return matcher;
}

/** A layer of what the command line says; it lies on top. */
export function commandLineLayer(layer: Partial<ConfigLayer>): ConfigLayer {
  return { severities: {}, options: {}, ...layer };
}
