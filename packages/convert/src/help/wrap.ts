/** A terminal's usual width, in characters. */
const LineWidth = 80;

/** A paragraph in lines of at most 80 characters, each behind the indent; a longer word has a line of its own. */
export function wrap(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > LineWidth) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return line === "" ? lines : [...lines, indent + line];
}
