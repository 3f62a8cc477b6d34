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

reference("--format man is a manual page", async () => {
  assert.match(await print("--format", "man"), /^\.TH "UPDATE\\-USER\\-POOL" 1 [\s\S]*\n\.SH OPTIONS\n/);
});

reference.run();
