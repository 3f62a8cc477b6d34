/** A block of a page: its fence, its language and its text. */
const block = /^(`{3,})(\w+)\n([\s\S]*?)\n?^\1$/gm;

/** The page of a rule with another answer to one of its wrong examples, counted from 0. The page as it is where no answer follows the example. */
export function withAnswer(page: string, example: number, answer: string): string {
  const section = page.indexOf("\n## Wrong\n");
  const end = page.indexOf("\n## ", section + 1);
  const blocks = [...page.matchAll(block)].filter(({ index }) => index > section && (end === -1 || index < end));
  const examples = blocks.flatMap(([, , language], index) => (language === "text" ? [] : [index]));
  const place = examples[example];
  const [old = "", fence = "", language] = place === undefined ? [] : (blocks[place + 1] ?? []);
  const at = place === undefined ? undefined : blocks[place + 1]?.index;
  if (at === undefined || language !== "text") return page;
  const fences = longer(fence, answer);
  return `${page.slice(0, at)}${fences}text\n${answer}\n${fences}${page.slice(at + old.length)}`;
}

/** A fence that no line of a text closes. */
function longer(fence: string, text: string): string {
  const inside = [...text.matchAll(/^ {0,3}(`{3,})/gm)].map(([, run = ""]) => run.length + 1);
  return "`".repeat(Math.max(fence.length, ...inside));
}
