import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runLonghand } from "./run-longhand.ts";

async function print(...argv: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runLonghand(["reference", ...argv]);
  assert.equal([exitCode, stderr], [0, ""]);
  return stdout;
}

const reference = suite("reference");

reference("explains a member", async () => {
  const text = await print("Policies.PasswordPolicy.MinimumLength");
  assert.match(text, /^Policies\.PasswordPolicy\.MinimumLength \(integer\)\n/);
  for (const fact of ["6 to 99.", "Shorthand Syntax:", "JSON Syntax:", "'PasswordPolicy={MinimumLength=6}'"]) {
    assert.match(text, fact);
  }
});

reference("a path is an option, a member or a JSON pointer, and options may follow it", async () => {
  const byName = await print("Policies", "--json");
  for (const path of ["--policies", "policies", "/Policies"]) assert.is(await print(path, "--json"), byName);
  assert.is(JSON.parse(byName).option, "--policies");
});

reference("without a path it lists the options", async () => {
  const rows = ["--user-pool-id  string, required", "--limit         integer", "--next-token    string", ""];
  assert.is(await print("--operation", "list-groups"), rows.join("\n"));
});

reference("--all explains every option, as text and as data", async () => {
  const text = await print("--all", "--operation", "list-groups");
  assert.equal(text.match(/^--[a-z-]+ \(\w+\)$/gm), [
    "--user-pool-id (string)",
    "--limit (integer)",
    "--next-token (string)",
  ]);
  const all = JSON.parse(await print("--all", "--operation", "list-groups", "--json"));
  assert.equal(
    all.map(({ option }: { readonly option: string }) => option),
    ["--user-pool-id", "--limit", "--next-token"],
  );
});

reference("--format markdown is a page: what it sets, members as a nested list, names as code", async () => {
  const page = await print("--user-pool-add-ons", "--format", "markdown");
  assert.match(page, /^# --user-pool-add-ons\n\nSets `UserPoolAddOns`: structure\.\n/);
  assert.match(page, "\n- `AdvancedSecurityMode` (string). One of `OFF`, `AUDIT`, `ENFORCED`.");
  assert.match(page, "\n- `AdvancedSecurityAdditionalFlows` (structure).");
  assert.match(page, "\n  - `CustomAuthMode` (string). One of `AUDIT`, `ENFORCED`.");
  assert.match(page, "\n## Shorthand Syntax\n\n```text\nAdvancedSecurityMode=string,");
});

reference("Markdown keeps the characters of facts that would mean something there", async () => {
  const page = await print("--email-configuration", "--format", "markdown");
  assert.match(page, String.raw`"COGNITO\_DEFAULT"`);
  assert.match(page, "Matches as a whole: `^[a-zA-Z0-9_-]+$`");
});

reference("--format man is a manual page", async () => {
  assert.match(await print("--format", "man"), /^\.TH "UPDATE\\-USER\\-POOL" 1 [\s\S]*\n\.SH OPTIONS\n/);
});

reference.run();
