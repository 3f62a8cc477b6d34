/** The file of a version. */
export function versionFile(version: number): string {
  return `${version}.json`;
}

/** The versions among the files of a folder, in no order. */
export function versionsIn(names: readonly string[]): number[] {
  return names.flatMap((name) => {
    const [, digits] = /^(\d+)\.json$/.exec(name) ?? [];
    return digits === undefined ? [] : [Number(digits)];
  });
}

/** The newest version among the files of a folder; 0 where there is none. */
export function highestVersion(names: readonly string[]): number {
  return versionsIn(names).reduce((highest, version) => Math.max(highest, version), 0);
}

/** The versions that drafts are based on. */
export function draftsIn(names: readonly string[]): readonly { readonly name: string; readonly base: number }[] {
  return names.flatMap((name) => {
    const [, base] = /^(\d+)-[\w-]+\.draft$/.exec(name) ?? [];
    return base === undefined ? [] : [{ name, base: Number(base) }];
  });
}
