import { textOf } from "@longhand/convert";
import { toHome } from "@longhand/diagnostics";
import type { Block } from "../documents/block.ts";
import { cut } from "../documents/cut.ts";
import type { ShownFile } from "../documents/shown-files.ts";
import type { Snippet } from "../snippet.ts";
import { declaredDialect, dialectByMarks } from "./dialect.ts";
import { isShellLanguage } from "./dialect-marks.ts";
import { type RegionCommands, readCommands } from "./read-commands.ts";
import { findRegions, type Region, splitRegion } from "./regions.ts";

/** A quick look that leaves out most blocks. */
const mention = /\baws|\bAWS/;

/** What came of a block. */
export interface BlockReading {
  /** Undefined where it holds no command and no synopsis. */
  readonly snippet?: Snippet;
  /** The files that its commands are seen to write. */
  readonly files: readonly ShownFile[];
}

const nothing: BlockReading = { files: [] };

/** Reads the commands of a block. */
export function readBlock(block: Block, programs: readonly string[]): BlockReading {
  const { source, language, range, prefix, caption = "" } = block;
  if (!mention.test(source.text) && !programs.some((name) => source.text.includes(name))) return nothing;
  if (language !== undefined && !isShellLanguage(language.name)) return nothing;
  const { kind, regions } = findRegions(block);
  const read = regions.flatMap((region) => readRegion(region, block, programs));
  const commands = read.flatMap((part) => part.commands);
  const synopses = read.reduce((sum, part) => sum + part.synopses, 0);
  const files = read.flatMap((part) => writtenFiles(part));
  if (commands.length === 0 && synopses === 0) return { files };
  const isDeclared = language !== undefined || caption !== "";
  const dialect = isDeclared ? declaredDialect(language?.name, caption) : (dialectByMarks(source.text) ?? "posix");
  const facts = { kind: kind === "session" ? kind : block.kind, dialect, source, range, prefix, commands, synopses };
  return { snippet: language === undefined ? facts : { ...facts, language }, files };
}

/** `cat > x.json <<EOF` */
function writtenFiles({ script, source }: RegionCommands): readonly ShownFile[] {
  return script.heredocs.flatMap(({ file, body }) => {
    if (file === undefined) return [];
    const home = toHome(source, body).range;
    return [{ name: textOf(file.units), source: cut(source, [body]), start: home.start }];
  });
}

/** A block that may hold other text is read command by command where a shell cannot read it as a whole. */
function readRegion(region: Region, { holds }: Block, programs: readonly string[]): readonly RegionCommands[] {
  const whole = readCommands(region, programs);
  if (holds === "commands" || whole.script.fault === undefined) return [whole];
  const parts = splitRegion(region);
  return parts.length === 0 ? [whole] : parts.map((part) => readCommands(part, programs));
}
