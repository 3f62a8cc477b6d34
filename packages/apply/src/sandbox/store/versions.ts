/**
 * Documents that change by one whole version after the other. The only promise that the sandbox needs of its storage: of several
 * writers that start from the same version one wins, and the others try again with what the winner wrote.
 */
export interface Versions {
  /** Shown with every plan: a folder, or what stands for one. */
  readonly place: string;
  /** The keys of all documents. */
  readonly keys: () => readonly string[];
  /** The newest version that is whole; undefined where there is none. */
  readonly read: (key: string) => string | undefined;
  /**
   * Writes the next version that `decide` makes of the newest one; nothing where it makes none. Asks again each time that
   * somebody else was quicker. Returns when the version is on the disk, and throws where the disk does not take it.
   */
  readonly change: (key: string, decide: (newest: string | undefined) => string | undefined) => void;
  /** Removes a document for good. Its key must never be used again. */
  readonly forget: (key: string) => void;
}
