/** A line that may begin a command of the AWS CLI. */
export const programLine = /^\s*(?:[A-Za-z_]\w*=\S*\s+)*(?:sudo\s+|time\s+)?(?:aws|awslocal|aws2|\$\{?AWS\w*\}?)\s/;

/** Lines that no command begins with: JSON, XML, tables, errors. */
const output =
  /^\s*(?:["}\]]|\[\s*(?:$|[{"[\d\]])|\{\s*(?:$|["'}])|<[?!A-Za-z/]|\|[\s-]|\+[-=+]|[-=]{3,}\s*$|An error occurred\b|usage: |aws: error)/;

/** A line that opens a body: of a function, or of a group. */
const opening = /(?:\)|^\s*function\s+[\w-]+|(?:^|[;&|]\s*))\s*\{\s*(?:#.*)?$/;

/**
 * Follows the lines of a block and says which are output: from one that no command begins with to the next command of the AWS CLI. To be
 * asked of the lines at which a command might begin, in their order, each with the one behind it.
 */
export function createOutputReader(): (line: string, next: string) => boolean {
  let depth = 0;
  let inOutput = false;
  return (line, next) => {
    if (programLine.test(line)) inOutput = false;
    else if (inOutput) return true;
    else if (opening.test(line) && !/^\s*["}\]]/.test(next)) depth += 1;
    else if (depth > 0 && /^\s*\}/.test(line)) depth -= 1;
    else inOutput = output.test(line);
    return inOutput;
  };
}
