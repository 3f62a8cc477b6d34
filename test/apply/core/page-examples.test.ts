import { createSandbox, planChange, samplePoolId } from "@longhand/apply";
import type { JsonObject } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { listDiagnosticPages } from "../../harness/diagnostic-pages.ts";
import { portsTo } from "./ports-to.ts";
import { withStored } from "./with-stored.ts";

interface Example {
  /** What the sample pool has besides. */
  readonly stored?: JsonObject;
  readonly patch: JsonObject;
  readonly mfa?: JsonObject;
  readonly policy?: { readonly onUnknownMembers: "passthrough" };
}

/** The codes that the plan of an example has. */
async function codesOf(text: string): Promise<readonly string[]> {
  const { stored = {}, ...intent }: Example = JSON.parse(text);
  const target = withStored(createSandbox({ place: "memory" }), stored);
  const { diagnostics } = await planChange({ poolId: samplePoolId, ...intent }, portsTo(target));
  return diagnostics.map(({ code }) => code);
}

const pages = listDiagnosticPages().filter(({ code }) => code.startsWith("apply/"));
const examples = suite("the examples of the pages about pools");

/** True for a wish in JSON; others are commands, or calls of the server's tools, which have tests of their own. */
function isWish({ language, text }: { readonly language: string; readonly text: string }): boolean {
  return language === "json" && "patch" in JSON.parse(text);
}

for (const { path, code, wrong, right } of pages) {
  for (const { text } of wrong.filter(isWish)) {
    examples(`${path}: the wrong example has the problem`, async () => {
      assert.ok((await codesOf(text)).includes(code), JSON.stringify(await codesOf(text)));
    });
  }
  for (const { text } of right.filter(isWish)) {
    examples(`${path}: the right example does not`, async () => {
      assert.not((await codesOf(text)).includes(code));
    });
  }
}

examples("most pages have an example that runs", () => {
  assert.ok(pages.filter(({ wrong }) => wrong.some(isWish)).length >= 9);
});

examples.run();
