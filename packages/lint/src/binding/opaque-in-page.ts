import { type Range, type Source, toHome } from "@longhand/diagnostics";
import type { Command, Opaque } from "../command.ts";
import { findElisions, findOpaque } from "../shell/opaque.ts";

/** What is not known of a command, as places in the page. */
export interface PageOpaque {
  readonly opaque: readonly Opaque[];
  readonly elisions: readonly Range[];
}

/** The opaque stretches and elisions of a command and of the files that it names, in the page. */
export function opaqueInPage({ shell, opaque, elisions }: Command, files: readonly Source[]): PageOpaque {
  const home = (source: Source, range: Range): Range => toHome(source, range).range;
  return {
    opaque: [
      ...opaque.map(({ kind, range }) => ({ kind, range: home(shell, range) })),
      ...files.flatMap((file) => findOpaque(file.text).map(({ kind, range }) => ({ kind, range: home(file, range) }))),
    ],
    elisions: [
      ...elisions.map((range) => home(shell, range)),
      ...files.flatMap((file) => findElisions(file.text).map((range) => home(file, range))),
    ],
  };
}
