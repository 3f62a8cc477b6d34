import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { buildPlayground } from "@longhand/scripts/build-playground";
import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startChromium } from "../harness/chromium.ts";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";
import { closePlayground, editorText, openPlayground, typeText } from "./open-playground.ts";

const folder = makeTemporaryFolder();
const start = "aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa";

function command(text: string, view = "json"): string {
  return new URLSearchParams([
    ["view", view],
    ["command", text],
  ]).toString();
}

function value(option: string, text: string, view = "json"): string {
  return new URLSearchParams([
    ["view", view],
    ["operation", "update-user-pool"],
    ["option", option],
    ["value", text],
  ]).toString();
}

const playground = suite<{ browser: Browser | undefined }>("playground", { browser: undefined });

playground.before(async (context) => {
  await buildPlayground(folder);
  context.browser = await startChromium();
});

playground.after(async ({ browser }) => browser?.close());

/** A test on the page; nothing may go wrong beside what it looks at. */
function onPage(title: string, fragment: string, test: (page: Page) => Promise<void>): void {
  playground(title, async ({ browser }) => {
    if (browser === undefined) return;
    const opened = await openPlayground(browser, folder, fragment);
    await test(opened.page);
    await closePlayground(opened);
  });
}

/** Waits until a part of the page reads so. */
async function reads(page: Page, selector: string, text: string | RegExp): Promise<void> {
  await page.locator(selector).filter({ hasText: text }).first().waitFor({ timeout: 20_000 });
}

onPage("the first thing that people see is a plan, and what it keeps", "", async (page) => {
  await reads(page, "#verdict", "The AWS CLI accepts this");
  await reads(page, ".lead", "3 settings change. The bare command would also have reset 24 others");
});

onPage("what is typed is read at once", "", async (page) => {
  await page.getByRole("tab", { name: "JSON" }).click();
  await typeText(page, `${start} --mfa-configuration OFF`);
  await reads(page, "#panel", '"MfaConfiguration": "OFF"');
  await typeText(page, `${start} --mfa-configuration OF`);
  await reads(page, "#verdict", "1 error");
  await reads(page, "#problems", "shape/unknown-value");
  assert.is(await page.locator(".cm-lintRange-error").textContent(), "OF");
  await reads(page, "#live", "1 error");
});

onPage("a fix in the list mends the text", command(`${start} --mfa-configuration ONN`), async (page) => {
  await page.getByRole("button", { name: "Write ON" }).click();
  await reads(page, "#verdict", "accepts");
  assert.match(await editorText(page), /--mfa-configuration ON$/);
});

onPage(
  "a fix at the squiggle mends the text",
  value("--policies", "PasswordPolicy={MinimumLenght=8}"),
  async (page) => {
    await page.locator(".cm-lintRange-error").hover();
    await page.locator(".cm-diagnosticAction").click();
    assert.is(await editorText(page), "PasswordPolicy={MinimumLength=8}");
  },
);

/** What is typed, what is offered first, and what Enter makes of it. */
const completions: readonly (readonly [typed: string, offered: string, completed: string])[] = [
  [`${start} --pol`, "--policies", `${start} --policies`],
  [`${start} --policies 'PasswordPolicy={Min`, "MinimumLength", `${start} --policies 'PasswordPolicy={MinimumLength=`],
  [`${start} --mfa-configuration OP`, "OPTIONAL", `${start} --mfa-configuration OPTIONAL`],
];

for (const [typed, offered, completed] of completions) {
  onPage(`completes ${typed.slice(start.length)}`, "", async (page) => {
    await typeText(page, typed);
    await page.keyboard.press("Control+Space");
    await reads(page, ".cm-tooltip-autocomplete [aria-selected]", offered);
    // The list takes no key in its first moments, so that nobody accepts what has only just come.
    await page.waitForTimeout(150);
    await page.keyboard.press("Enter");
    assert.is((await editorText(page)).trim(), completed);
  });
}

onPage(
  "the tabs go by the arrows, and each shows its form",
  command(`${start} --user-pool-tags Team=Blue`),
  async (page) => {
    await page.getByRole("tab", { name: "JSON" }).focus();
    for (const text of [
      /UserPoolTags:\s+Team: Blue/,
      "Team=Blue",
      /PowerShell.*aws cognito-idp.*cmd\.exe.*aws cognito-idp/s,
      /document.*pair.*Team/s,
      "1 setting changes",
      "The whole value",
    ]) {
      await page.keyboard.press("ArrowRight");
      await reads(page, "#panel", text);
    }
    await page.keyboard.press("Home");
    assert.is(await page.getByRole("tab", { selected: true }).textContent(), "JSON");
  },
);

playground("a link carries everything", async ({ browser }) => {
  if (browser === undefined) return;
  const first = await openPlayground(browser, folder);
  await first.page.getByRole("radio", { name: "Value" }).check();
  await first.page.locator("#option").selectOption("--user-pool-tags");
  await typeText(first.page, "Team=Blü'e");
  await first.page.getByRole("tab", { name: "YAML" }).click();
  await first.page.waitForURL(/view=yaml.*Bl%C3%BC/);
  const fragment = new URL(first.page.url()).hash.slice(1);
  await closePlayground(first);
  const second = await openPlayground(browser, folder, fragment);
  assert.is(await editorText(second.page), "Team=Blü'e");
  assert.is(await second.page.locator("#option").inputValue(), "--user-pool-tags");
  assert.is(await second.page.getByRole("tab", { selected: true }).textContent(), "YAML");
  await closePlayground(second);
});

for (const fragment of ["view=json&command=%E0%A4%A", "!", "view=pie&command=a", "value=x&operation=%00"]) {
  onPage(`#${fragment} gets a notice and an example`, fragment, async (page) => {
    await reads(page, "#notice", "The link could not be read");
    assert.match(await editorText(page), /^aws cognito-idp update-user-pool/);
  });
}

onPage("an unknown option of a link is a problem like any other", value("--polices", "a=b"), async (page) => {
  await reads(page, "#problems", "command/unknown-option");
});

onPage(
  "the tree and the text light each other",
  value("--policies", "PasswordPolicy={MinimumLength=8}", "tree"),
  async (page) => {
    await page.getByRole("treeitem", { name: "hash" }).hover();
    assert.is((await page.locator(".lit").allTextContents()).join(""), "{MinimumLength=8}");
    await page.locator(".cm-content").click();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    assert.is(await page.locator('[aria-current="true"]').textContent(), "scalar8");
    await page.getByRole("treeitem", { name: "document" }).focus();
    await page.keyboard.press("ArrowDown");
    assert.is((await page.locator(".lit").allTextContents()).join(""), "PasswordPolicy={MinimumLength=8}");
  },
);

onPage("any operation can be picked, and is read from the second file", "", async (page) => {
  await page.locator("#operation").selectOption("create-group");
  await reads(page, ".cm-content", "aws cognito-idp create-group");
  await page.getByRole("radio", { name: "Value" }).check();
  await page.locator("#option").selectOption("--precedence");
  await page.getByRole("tab", { name: "JSON" }).click();
  await typeText(page, "7");
  await reads(page, "#panel", "7");
});

onPage(
  "a command that names another operation is read, too",
  command("aws cognito-idp describe-user-pool --user-pool-id us-west-2_a"),
  async (page) => {
    await reads(page, "#verdict", "accepts");
    assert.is(await page.locator("#operation").inputValue(), "describe-user-pool");
  },
);

playground("without the second file, the page says what is missing", async ({ browser }) => {
  if (browser === undefined) return;
  const alone = makeTemporaryFolder();
  copyFileSync(join(folder, "index.html"), join(alone, "index.html"));
  const { page } = await openPlayground(browser, alone);
  await page.locator("#operation").selectOption("create-group");
  await reads(page, "#notice", "model.js");
  assert.is(await page.locator("#operation").inputValue(), "update-user-pool");
  await page.close();
});

onPage(
  "everything can be reached by the keyboard, and shows that it has the focus",
  command(`${start} --mfa-configuration ONN`),
  async (page) => {
    const names: string[] = [];
    const focused = `(({ activeElement: at }) => ({
    name: at.getAttribute("aria-label") ?? (at.id || at.textContent).slice(0, 40),
    isShown: at.closest("#editor, fieldset") !== null || getComputedStyle(at).outlineStyle !== "none",
    isOutside: at === document.body,
  }))(document)`;
    for (;;) {
      await page.keyboard.press("Tab");
      const { name, isShown, isOutside }: { name: string; isShown: boolean; isOutside: boolean } =
        await page.evaluate(focused);
      if (isOutside || names.includes(name)) break;
      names.push(name);
      assert.ok(isShown, `${name} does not show that it has the focus`);
    }
    const expected = [
      "examples",
      "Copy link to this",
      "operation",
      "Command or value",
      "tab-json",
      "Copy the JSON",
      "panel",
    ];
    assert.equal(
      expected.filter((name) => !names.includes(name)),
      [],
      names.join(" | "),
    );
    await page.getByRole("button", { name: "Write ON" }).focus();
    await page.keyboard.press("Enter");
    await reads(page, "#verdict", "accepts");
  },
);

playground.run();
