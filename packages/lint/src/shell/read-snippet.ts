import type { Block } from "../documents/block.ts";
import type { Snippet } from "../snippet.ts";
import { declaredDialect, dialectByMarks } from "./dialect.ts";
import { isShellLanguage } from "./dialect-marks.ts";
import { type RegionCommands, readCommands } from "./read-commands.ts";
import { findRegions, type Region, splitRegion } from "./regions.ts";

/** A quick look that leaves out most blocks. */
const mention = /\baws|\bAWS/;

/** The commands of a block; undefined where it holds none and no synopsis. */
export function readSnippet(block: Block, programs: readonly string[]): Snippet | undefined {
  const { source, language, range, prefix, caption = "" } = block;
  if (!mention.test(source.text) && !programs.some((name) => source.text.includes(name))) return undefined;
  if (language !== undefined && !isShellLanguage(language.name)) return undefined;
  const { kind, regions } = findRegions(block);
  const read = regions.flatMap((region) => readRegion(region, block, programs));
  const commands = read.flatMap((part) => part.commands);
  const synopses = read.reduce((sum, part) => sum + part.synopses, 0);
  if (commands.length === 0 && synopses === 0) return undefined;
  return {
    kind: kind === "session" ? "session" : block.kind,
    dialect:
      language === undefined && caption === ""
        ? (dialectByMarks(source.text) ?? "posix")
        : declaredDialect(language?.name, caption),
    ...(language === undefined ? {} : { language }),
    source,
    range,
    prefix,
    commands,
    synopses,
  };
}

/** A block that may hold other text is read command by command where a shell cannot read it as a whole. */
function readRegion(region: Region, { holds }: Block, programs: readonly string[]): readonly RegionCommands[] {
  const whole = readCommands(region, programs);
  if (holds === "commands" || whole.script.fault === undefined) return [whole];
  const parts = splitRegion(region);
  return parts.length === 0 ? [whole] : parts.map((part) => readCommands(part, programs));
}
