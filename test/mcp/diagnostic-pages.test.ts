import { suite } from "uvu";
import * as assert from "uvu/assert";
import { listDiagnosticPages } from "../harness/diagnostic-pages.ts";
import { callTool, connectClient, createTestServer } from "./test-server.ts";

const client = await connectClient(createTestServer());

interface Example {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

async function codesOf(text: string): Promise<readonly unknown[]> {
  const example: Example = JSON.parse(text);
  const { structured } = await callTool(client, example.tool, example.arguments);
  const diagnostics: unknown = structured?.["diagnostics"];
  return Array.isArray(diagnostics) ? diagnostics.map((row: Readonly<Record<string, unknown>>) => row["code"]) : [];
}

const pages = suite("pages of diagnostics of the server");
// The other pages of the layer show plans and pools.
const isCall = (text: string) => text.startsWith('{\n  "tool"');
const ours = listDiagnosticPages().filter(({ wrong }) => wrong.some(({ text }) => isCall(text)));

pages("there are some", () => {
  assert.is(ours.length, 7);
});

for (const { code, wrong, right } of ours) {
  pages(`${code}: the wrong calls have it, the right ones nothing`, async () => {
    for (const { text } of wrong) assert.ok((await codesOf(text)).includes(code), text);
    for (const { text } of right)
      assert.equal(
        (await codesOf(text)).filter((one) => one === code),
        [],
        text,
      );
  });
}

pages.run();
