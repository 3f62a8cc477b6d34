export type { CliVersion } from "./command/cli-version.ts";
export type { CommandReading, Refusal } from "./command/command-reading.ts";
export type { CommandSettings, Services } from "./command/command-settings.ts";
export {
  missingOption,
  readerMissing,
  unknownOperation,
  unknownOption,
  unwantedValue,
} from "./command/diagnostics.ts";
export { readCommand } from "./command/read-command.ts";
export { readCommandWithoutYaml } from "./command/read-command-without-yaml.ts";
export { suggestName } from "./command/suggest-name.ts";
export type { CommandWord } from "./command/word.ts";
export type { KnownOption, NamePlace, ValuePlace, WordPlace } from "./command/word-place.ts";
export { optionPlaces, type PlaceSettings, type WordCursor, wordPlaces } from "./command/word-places.ts";
export { lexScript } from "./command-line/bash-lexer.ts";
export { shellSyntax, unclosedInShell } from "./command-line/diagnostics.ts";
export { expandBraces } from "./command-line/expand-braces.ts";
export { withHomeFixes } from "./command-line/home-fixes.ts";
export { maskPlaceholders } from "./command-line/placeholders.ts";
export { isPlainIn, type QuoteContext, quoteContext } from "./command-line/quote-context.ts";
export { readCommandLine } from "./command-line/read-command-line.ts";
export type {
  ShellCommand,
  ShellFault,
  ShellHeredoc,
  ShellScript,
  ShellUnit,
  ShellWord,
} from "./command-line/shell-lexer.ts";
export { type SplitCommandLine, splitCommandLine } from "./command-line/split-command-line.ts";
export { textOf, wordSource } from "./command-line/word-source.ts";
export { notTypeable } from "./diagnostics.ts";
export { type FileContent, type FilePort, refuseFiles } from "./file-port.ts";
export { factsInWords } from "./help/facts-in-words.ts";
export type { UnknownPart } from "./help/find-part.ts";
export { jsonSyntax } from "./help/json-syntax.ts";
export { limitsInWords } from "./help/limits-in-words.ts";
export { manPage } from "./help/man/man-page.ts";
export { omissionInWords } from "./help/omission-in-words.ts";
export type { PartFacts } from "./help/part-facts.ts";
export {
  type Reference,
  type ReferenceExample,
  type ReferenceReading,
  reference,
  references,
} from "./help/reference.ts";
export { referenceMarkdown } from "./help/reference-markdown.ts";
export { referenceText } from "./help/reference-text.ts";
export { shorthandSyntax } from "./help/shorthand-syntax.ts";
export { type SyntaxBlock, syntaxBlocks } from "./help/syntax-blocks.ts";
export { typeInWords } from "./help/type-in-words.ts";
export type {
  JsonArray,
  JsonBoolean,
  JsonMember,
  JsonNode,
  JsonNull,
  JsonNumber,
  JsonObject as JsonObjectNode,
  JsonString,
} from "./json/json-node.ts";
export { type PlainJson, type PlainJsonObject, toPlainJson } from "./json/plain-json.ts";
export { type JsonReading, readJson } from "./json/read-json.ts";
export { startsLikeJson } from "./json-start.ts";
export type { JsonObject, JsonValue } from "./json-value.ts";
export { locate } from "./locate.ts";
export { type Paramfiles, readParamfiles } from "./paramfiles.ts";
export type { Form, Origin, Provenance } from "./provenance.ts";
export { readOption, readOptionSources } from "./read-option.ts";
export { readRequest } from "./read-request.ts";
export type { WordTarget } from "./read-words.ts";
export { type Reading, stopsReading } from "./reading.ts";
export { isShorthandShape } from "./shorthand-shape.ts";
export { skeleton, skeletonText } from "./skeleton/skeleton.ts";
export { isOfInput, type SkeletonForm, skeletonForms } from "./skeleton/skeleton-form.ts";
export { skeletonJson } from "./skeleton/skeleton-json.ts";
export { cmd } from "./to-command/cmd.ts";
export { posix } from "./to-command/posix.ts";
export { powershell } from "./to-command/powershell.ts";
export { type PrintedCommand, printCommand } from "./to-command/print-command.ts";
export type { Shell, ShellName } from "./to-command/shell.ts";
export { shells } from "./to-command/shells.ts";
export { type CommandText, toCommand } from "./to-command/to-command.ts";
export { type ShorthandWords, toShorthand } from "./to-shorthand/to-shorthand.ts";
