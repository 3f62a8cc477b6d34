import type { Home, Source } from "@longhand/diagnostics";

/**
 * Reads the file behind a reference (`file://path` for text, `fileb://path` for bytes). The conversion itself opens nothing;
 * a caller that lets people name files on their own command line passes a port that does.
 */
export type FilePort = (reference: string) => FileContent;

/** What came of a reference. */
export type FileContent =
  /** `home` leads to where the text stands, if a page shows it. */
  | { readonly kind: "text"; readonly text: string; readonly home?: Home }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** The file may not be opened at all. */
  | { readonly kind: "refused" }
  /** It may, but could not; `reason` is a clause for people, such as `no such file`. */
  | { readonly kind: "unreadable"; readonly reason: string };

/** The port of a program that must not read files: it refuses every reference. */
export const refuseFiles: FilePort = () => ({ kind: "refused" });

/** The text of a file as a source, named after its reference. */
export function fileSource(name: string, { text, home }: Extract<FileContent, { readonly kind: "text" }>): Source {
  return home === undefined ? { name, text } : { name, text, home };
}
