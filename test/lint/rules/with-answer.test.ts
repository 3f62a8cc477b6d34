import { suite } from "uvu";
import * as assert from "uvu/assert";
import { listFiles, readText } from "../../harness/repository.ts";
import { listedRules } from "./listed-rules.ts";
import { pagesFolder, readRulePage } from "./rule-page.ts";
import { withAnswer } from "./with-answer.ts";

const answers = suite("lint rules: answers in pages");

const fence = "```";

answers("the answers that stand there are put where they stand", () => {
  assert.ok(listFiles(pagesFolder).length > 40);
  for (const { name } of listedRules) {
    const { path, wrong } = readRulePage(name);
    const page = readText(path);
    for (const [index, { answer }] of wrong.entries()) assert.is(withAnswer(page, index, answer), page, path);
  }
});

answers("the right one of several is replaced, whatever fences are in it or around it", () => {
  const page = (answer: string, around: string) =>
    `# a\n\n## Wrong\n\n${fence}${fence}markdown\n${fence}sh\naws\n${fence}\n${fence}${fence}\n\n${fence}text\n  one\n${fence}\n\n${fence}sh\naws\n${fence}\n\n${around}text\n${answer}\n${around}\n\n## Right\n\n${fence}sh\naws\n${fence}\n`;
  assert.is(withAnswer(page("  two", fence), 1, "  three"), page("  three", fence));
  assert.is(withAnswer(page("  two", fence), 1, `      ${fence}bash`), page(`      ${fence}bash`, fence));
  assert.is(withAnswer(page("  two", fence), 1, `${fence}bash`), page(`${fence}bash`, `${fence}\``));
  assert.is(withAnswer(page(`${fence}sh`, `${fence}\``), 1, "  four"), page("  four", `${fence}\``));
});

answers("an example without an answer leaves the page as it is", () => {
  const page = `# a\n\n## Wrong\n\n${fence}sh\naws\n${fence}\n\n## Right\n\n${fence}text\nx\n${fence}\n`;
  assert.is(withAnswer(page, 0, "y"), page);
});

answers.run();
