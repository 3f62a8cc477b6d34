import { partInLine } from "@longhand/completion";
import { factsInWords, limitsInWords, type Reference, reference } from "@longhand/convert";
import { type Hover, MarkupKind, type Position } from "vscode-languageserver";
import { rangeIn } from "./diagnostics.ts";
import type { OpenPage } from "./open-page.ts";
import { shellPlace } from "./shell-place.ts";

/** What is known of the option or member at a place of a page: type, limits, what leaving it out does, how it is written. */
export function hoverAt(page: OpenPage, position: Position): Hover | undefined {
  const { document, services, settings } = page;
  const place = shellPlace(page, document.offsetAt(position));
  const part = place && partInLine(place.text, place.offset, { services, programs: settings.programs });
  if (place === undefined || part === undefined) return undefined;
  const reading = reference(part.operation, part.path);
  if (reading.kind !== "found") return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: referenceMarkdown(reading.reference) },
    range: rangeIn(document, place.toPage(part.range)),
  };
}

/** A part as Markdown. */
function referenceMarkdown(part: Reference): string {
  const { path, type, option, syntax, example } = part;
  const limits = limitsInWords(part);
  const heading = `**${path}** (${limits === "" ? type : `${type}, ${limits}`}), set by \`${option}\``;
  const blocks = syntax.map(({ title, text }) => `${title}:\n\n${fenced(text)}`);
  const sample = example === undefined ? [] : [`Example: \`${example.command}\``];
  return [heading, factsInWords(part).join(" "), ...blocks, ...sample].filter((text) => text !== "").join("\n\n");
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}
