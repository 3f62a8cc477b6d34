const nameCharacters = /[\w.#/:-]*/y;

/** Where the name or word ends that is being written at an offset: behind the last character of a shorthand key. */
export function tokenEnd(text: string, offset: number): number {
  nameCharacters.lastIndex = offset;
  return offset + (nameCharacters.exec(text)?.[0].length ?? 0);
}
