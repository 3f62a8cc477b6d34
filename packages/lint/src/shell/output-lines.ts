/** Lines that no command begins with: JSON, XML, tables, errors. */
const output =
  /^\s*(?:["}\]]|\[\s*(?:$|[{"[\d\]])|\{\s*(?:$|["'}])|<[?!A-Za-z/]|\|[\s-]|\+[-=+]|[-=]{3,}\s*$|An error occurred\b|usage: |aws: error)/;

/** A line that opens a body: of a function, or of a group. */
const opening = /(?:\)|^\s*function\s+[\w-]+|(?:^|[;&|]\s*))\s*\{\s*(?:#.*)?$/;

/** Follows the lines of a block and says which cannot belong to its commands. */
export interface OutputReader {
  /** True for a line of output. Asked of the lines at which a command might begin, in their order. */
  readonly isOutput: (line: string, next: string) => boolean;
}

/** Makes a reader for the lines of one block. */
export function createOutputReader(): OutputReader {
  let depth = 0;
  return {
    isOutput: (line, next) => {
      if (opening.test(line) && !/^\s*["}\]]/.test(next)) {
        depth += 1;
        return false;
      }
      if (depth > 0 && /^\s*\}/.test(line)) {
        depth -= 1;
        return false;
      }
      return output.test(line);
    },
  };
}
