import type { Range, Source } from "@longhand/diagnostics";
import type { Language, SnippetKind } from "../snippet.ts";

/** A stretch of a page that may hold commands, before a shell has looked at it. */
export interface Block {
  readonly kind: Exclude<SnippetKind, "session">;
  /** `mixed`: output may stand between commands, and prompts before them; `commands`: a shell gets all of it. */
  readonly holds: "commands" | "mixed";
  readonly language?: Language;
  /** Without indents, containers and carriage returns; at home in the page. */
  readonly source: Source;
  /** All of it in the page, fences included. */
  readonly range: Range;
  readonly prefix: string;
  /** The text in front of it, which may say for which shell it is. */
  readonly caption?: string;
}
