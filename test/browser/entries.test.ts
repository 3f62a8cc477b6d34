import { bundleForBrowser } from "@longhand/bench/bundle-for-browser";
import { measureSizes } from "@longhand/bench/sizes";
import { parse } from "@longhand/grammar";
import { renderDiagnostic, skeleton, toJson } from "longhand";
import { fix } from "longhand/lint";
import type { Browser } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startChromium } from "../harness/chromium.ts";
import { readGolden } from "../harness/golden.ts";

const line = "aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa";
const yaml = ["cognito-idp", "update-user-pool", "--cli-input-yaml", "UserPoolId: us-west-2_aaaaaaaaa"];
const missing = "command/reader-missing";
const warned = "command/version-2-option";

/** What each entry answers in a browser: an expression over the entry's exports, and its value. */
const answers: readonly (readonly [entry: string, expression: string, value: unknown])[] = [
  ["longhand", `bundled.toJson("--policies", "PasswordPolicy={MinimumLength=8}").value`, policies(8)],
  [
    "longhand",
    `bundled.toShorthand("--policies", ${JSON.stringify(policies(9))}).text`,
    "PasswordPolicy={MinimumLength=9}",
  ],
  ["longhand", `bundled.validate({}).diagnostics.map(({ code }) => code)`, ["shape/missing-member"]],
  [
    "longhand",
    `bundled.readCommand(["aws", "cognito-idp", "update-user-pool", "--user-pool-id", "us-west-2_aaaaaaaaa"]).request`,
    { UserPoolId: "us-west-2_aaaaaaaaa" },
  ],
  ["longhand", `bundled.readCommand(${JSON.stringify(line)}).diagnostics.map(({ code }) => code)`, [missing]],
  ["longhand", `bundled.readCommand(${JSON.stringify(yaml)}).diagnostics.map(({ code }) => code)`, [missing, warned]],
  ["longhand", `bundled.skeleton("list-user-pools", "yaml-input").diagnostics.map(({ code }) => code)`, [missing]],
  ["longhand", `bundled.skeleton("list-user-pools").text`, skeleton("list-user-pools").text],
  [
    "longhand",
    `bundled.toJson("--policies", "a=日本,é=🎉🏽,ｱ").diagnostics.flatMap((d) => bundled.renderDiagnostic(d))`,
    wide(),
  ],
  [
    "longhand/command-line",
    `bundled.readCommand(${JSON.stringify(line)}).request`,
    { UserPoolId: "us-west-2_aaaaaaaaa" },
  ],
  [
    "longhand/command-line",
    `bundled.readCommand(${JSON.stringify(yaml)}).request`,
    { UserPoolId: "us-west-2_aaaaaaaaa" },
  ],
  ["longhand/grammar", `bundled.print(bundled.parse("a = [1 , 2]").ast)`, "a=[1,2]"],
  ["longhand/convert", `bundled.readJson({ name: "", text: "[1,]" }).diagnostics.length`, 1],
  [
    "longhand/lint",
    `bundled.fix({ name: "a.sh", format: "shell", text: "aws s3 sl\\n" })`,
    fix({ name: "a.sh", format: "shell", text: "aws s3 sl\n" }),
  ],
  ["longhand/schemas", `bundled.requestSchema("update-user-pool").safeParse({ UserPoolId: 1 }).success`, false],
];

/** Carets under characters that take two columns, and behind them. */
function wide(): readonly string[] {
  return toJson("--policies", "a=日本,é=🎉🏽,ｱ").diagnostics.flatMap((diagnostic) => renderDiagnostic(diagnostic));
}

function policies(length: number) {
  return { PasswordPolicy: { MinimumLength: length } };
}

const entries = suite<{ browser: Browser | undefined }>("browser", { browser: undefined });

entries.before(async (context) => {
  context.browser = await startChromium();
});

entries.after(async ({ browser }) => browser?.close());

for (const [entry, expression, value] of answers) {
  entries(`${entry}: ${expression}`, async ({ browser }) => {
    const { code, imports } = await bundleForBrowser(`export * from "${entry}";`);
    assert.equal(imports, []);
    if (browser === undefined) return;
    const page = await browser.newPage();
    await page.addScriptTag({ content: code });
    assert.equal(await page.evaluate(expression), value);
    await page.close();
  });
}

entries("the small parser of browsers gives the tree and the diagnostics that Node's gives", async ({ browser }) => {
  const texts = readGolden("syntax.jsonl").map((line): string => JSON.parse(line).text);
  const { code } = await bundleForBrowser(`export { parse } from "longhand/grammar";`);
  if (browser === undefined) return;
  const page = await browser.newPage();
  await page.addScriptTag({ content: code });
  const answer: unknown = await page.evaluate(
    `${JSON.stringify(texts)}.map((text) => JSON.stringify(bundled.parse(text)))`,
  );
  assert.equal(
    answer,
    texts.map((text) => JSON.stringify(parse(text))),
  );
  await page.close();
});

entries("what functions cost a page stays within its budget", async () => {
  const sizes = await measureSizes();
  assert.equal(
    sizes.filter(({ bytes, budget }) => bytes > budget),
    [],
  );
});

entries.run();
