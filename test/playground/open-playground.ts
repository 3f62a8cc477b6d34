import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import * as assert from "uvu/assert";

/** The playground in a page of its own, opened from the disk. */
export interface OpenPlayground {
  readonly page: Page;
  /** What went wrong on the page, and what it asked of a network. */
  readonly complaints: readonly string[];
}

/** Opens a built playground. `fragment` is the part of the address behind `#`. */
export async function openPlayground(
  browser: Browser,
  folder: string,
  fragment = "",
  settings: BrowserContextOptions = {},
): Promise<OpenPlayground> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...settings });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error.stack)));
  page.on("request", (request) => {
    if (!/^(?:file|data):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(`${pathToFileURL(folder).href}/index.html${fragment === "" ? "" : `#${fragment}`}`);
  return { page, complaints };
}

/** Closes it; nothing may have gone wrong. */
export async function closePlayground({ page, complaints }: OpenPlayground): Promise<void> {
  await page.close();
  assert.equal(complaints, []);
}

/** The text in the editor. */
export async function editorText(page: Page): Promise<string> {
  const lines = await page.locator(".cm-line").allTextContents();
  return lines.join("\n");
}

/** Takes the place of the text, as typed by hand. */
export async function typeText(page: Page, text: string): Promise<void> {
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await page.keyboard.type(text);
  await page.keyboard.press("Escape");
}
