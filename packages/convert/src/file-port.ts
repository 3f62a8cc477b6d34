/**
 * Reads the file behind a reference (`file://path` for text, `fileb://path` for bytes). The conversion itself opens nothing;
 * a caller that lets people name files on their own command line passes a port that does.
 */
export type FilePort = (reference: string) => FileContent;

/** What came of a reference. */
export type FileContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** The file may not be opened at all. */
  | { readonly kind: "refused" }
  /** It may, but could not; `reason` is a clause for people, such as `no such file`. */
  | { readonly kind: "unreadable"; readonly reason: string };

/** The port of a program that must not read files: it refuses every reference. */
export const refuseFiles: FilePort = () => ({ kind: "refused" });
