import { buildPlayground } from "@longhand/scripts/build-playground";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startChromium } from "../harness/chromium.ts";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";
import { closePlayground, openPlayground } from "./open-playground.ts";

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const folder = makeTemporaryFolder();
const views = ["json", "yaml", "shorthand", "command", "tree", "plan", "grammar"];
const right = "aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa --user-pool-tags Team=Blue";
const wrong = `${right} --policies PasswordPolicy={MinimumLenght=5,RequireSymbols=yes} --mfa-configuration ONN`;

function fragment(view: string, text: string): string {
  return new URLSearchParams({ view, command: text }).toString();
}

const looks = suite<{ browser: Browser | undefined }>("playground: looks", { browser: undefined });

looks.before(async (context) => {
  await buildPlayground(folder);
  context.browser = await startChromium();
});

looks.after(async ({ browser }) => browser?.close());

/** Everything that axe finds on a page, as sentences. */
async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe.source });
  const violations: readonly Violation[] = await page.evaluate("axe.run().then(({ violations }) => violations)");
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary} ${nodes[0]?.html}`);
}

/** Each scheme of colours and each width once; what axe finds hangs on the colours and on the view. */
const screens = [
  { colorScheme: "light", viewport: { width: 1440, height: 900 } },
  { colorScheme: "light", viewport: { width: 820, height: 1100 } },
  { colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

for (const screen of screens) {
  const { colorScheme, viewport } = screen;
  looks(`${colorScheme}, ${viewport.width} wide: no view has barriers, and nothing sticks out`, async ({ browser }) => {
    if (browser === undefined) return;
    const opened = await openPlayground(browser, folder, fragment("json", wrong), screen);
    const { page } = opened;
    for (const view of views) {
      await page.locator(`#tab-${view}`).click();
      if (viewport.width !== 820) assert.equal(await findBarriers(page), [], view);
      assert.ok(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), `${view} is too wide`);
    }
    await closePlayground(opened);
  });
}

looks("nothing moves when the text turns wrong or the view changes", async ({ browser }) => {
  if (browser === undefined) return;
  const opened = await openPlayground(browser, folder, fragment("json", right));
  const { page } = opened;
  const boxes = () =>
    Promise.all(["#editor", "#verdict", "#tabs", "#panel"].map((part) => page.locator(part).boundingBox()));
  const before = await boxes();
  for (const view of views) {
    await page.goto(page.url().replace(/#.*/, `#${fragment(view, view === "plan" ? right : wrong)}`));
    assert.equal(await boxes(), before, view);
  }
  await closePlayground(opened);
});

looks.run();
