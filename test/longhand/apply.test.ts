import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Run, type RunSettings, runLonghand } from "./run-longhand.ts";

const root = mkdtempSync(join(tmpdir(), "longhand-apply-"));
const pool = ["--user-pool-id", "us-west-2_aaaaaaaaa"];
const tags = [...pool, "--user-pool-tags", "Team=Blue"];
let count = 0;

/** The command with a sandbox and a journal of its own, which later runs share. */
function newHome(): (argv: readonly string[], settings?: RunSettings) => Promise<Run> {
  count += 1;
  const XDG_STATE_HOME = join(root, String(count));
  return (argv, settings = {}) => runLonghand(argv, { ...settings, env: { XDG_STATE_HOME } });
}

function idOf({ stdout }: Run): string {
  return /longhand undo (\S+)\n/.exec(stdout)?.[1] ?? "";
}

function json({ stdout }: Run): Readonly<Record<string, unknown>> {
  const value: Readonly<Record<string, unknown>> = JSON.parse(stdout);
  return value;
}

const apply = suite("plan, apply, undo, history, describe");

apply("a plan shows what changes, what is kept and where, and writes nothing", async () => {
  const longhand = newHome();
  const { exitCode, stdout } = await longhand(["plan", ...tags]);
  assert.is(exitCode, 0);
  assert.match(stdout, /^Plan for `sample` \(us-west-2_aaaaaaaaa\) in the sandbox `/);
  assert.match(stdout, /UserPoolTags\.Team +"Green" +"Blue"/);
  assert.match(stdout, /Kept: \d+ settings that the bare call would have reset/);
  assert.match(stdout, "Nothing was written.");
  assert.match((await longhand(["history"])).stdout, "Nothing was applied yet.");
});

apply("without a terminal it takes --yes, and says so with the command", async () => {
  const longhand = newHome();
  const refused = await longhand(["apply", ...tags]);
  assert.is(refused.exitCode, 3);
  assert.match(refused.stderr, "longhand apply --yes --user-pool-id us-west-2_aaaaaaaaa --user-pool-tags Team=Blue\n");
  const applied = await longhand(["update-user-pool", "--yes", ...tags]);
  assert.equal([applied.exitCode, applied.stderr], [0, ""]);
  assert.match(applied.stdout, "VERIFIED (written: yes)");
  assert.match((await longhand(["apply", "--yes", ...tags])).stdout, "NOOP (written: no)");
});

apply("at a terminal it asks: yes applies, anything else does not", async () => {
  const longhand = newHome();
  for (const answer of ["n\n", "\n", "", "Y e s\n"]) {
    const declined = await longhand(["apply", ...tags], { terminal: true, stdin: answer });
    assert.is(declined.exitCode, 3);
    assert.match(declined.stderr, "Apply? (y/N) Nothing was written: nobody agreed.");
  }
  assert.is((await longhand(["apply", ...tags], { terminal: true, stdin: "y\n" })).exitCode, 0);
});

apply("a grave change takes the pool's name at a terminal, and --accept-risk elsewhere", async () => {
  const longhand = newHome();
  const argv = ["apply", ...pool, "--deletion-protection", "INACTIVE"];
  const asked = await longhand(argv, { terminal: true, stdin: "yes\n" });
  assert.is(asked.exitCode, 3);
  assert.match(asked.stderr, "This takes consent to deletion-protection-off. Type sample to apply: ");
  const refused = await longhand([...argv, "--yes"]);
  assert.is(refused.exitCode, 3);
  assert.match(refused.stderr, "longhand apply --accept-risk deletion-protection-off ");
  assert.is((await longhand(argv, { terminal: true, stdin: "sample\n" })).exitCode, 0);
  const back = await longhand(["undo", "--yes"]);
  assert.equal([back.exitCode, back.stderr], [0, ""]);
  assert.is((await longhand([...argv, "--yes", "--accept-risk", "all"])).exitCode, 0);
});

apply("a risk that is none is refused, with what was meant", async () => {
  const { exitCode, stderr } = await newHome()(["apply", ...tags, "--accept-risk", "mfa-lowerd"]);
  assert.equal(
    [exitCode, stderr],
    [2, "longhand: --accept-risk takes codes of risks or all, and `mfa-lowerd` is none. Did you mean `mfa-lowered`?\n"],
  );
});

apply("undo gives the earlier values back, and undo of it the later ones", async () => {
  const longhand = newHome();
  const first = (await longhand(["describe", "us-west-2_aaaaaaaaa"])).stdout;
  const change = [
    "--clear",
    "LambdaConfig.PreSignUp",
    "--clear",
    "/DeviceConfiguration",
    "--user-pool-tags",
    "Team=Blue,New=1",
  ];
  const applied = await longhand(["apply", "--yes", "--accept-risk", "all", ...pool, ...change]);
  assert.is(applied.exitCode, 0);
  const second = (await longhand(["describe", "us-west-2_aaaaaaaaa"])).stdout;
  assert.not.match(second, "PreSignUp");
  assert.not.match(second, "DeviceConfiguration");
  assert.is((await longhand(["undo", "--yes", idOf(applied)])).exitCode, 0);
  assert.is((await longhand(["describe", "us-west-2_aaaaaaaaa"])).stdout, first);
  assert.is((await longhand(["undo", "--yes", "--accept-risk", "all"])).exitCode, 0);
  assert.is((await longhand(["describe", "us-west-2_aaaaaaaaa"])).stdout, second);
});

apply("undo leaves alone what somebody changed since, and ends with 1", async () => {
  const longhand = newHome();
  const applied = await longhand(["apply", "--yes", ...pool, "--user-pool-tags", "Team=Blue,Area=East"]);
  await longhand(["apply", "--yes", ...pool, "--user-pool-tags", "Team=Red"]);
  const undone = await longhand(["undo", "--yes", "--json", idOf(applied)]);
  assert.is(undone.exitCode, 1);
  const { conflicts, outcome, undoes } = json(undone);
  assert.equal([outcome, undoes], ["VERIFIED", idOf(applied)]);
  assert.equal(conflicts, [{ path: "/UserPoolTags/Team", before: "Green", after: "Blue", now: "Red" }]);
  const nothing = await longhand(["undo", "--yes", idOf(applied)]);
  assert.is(nothing.exitCode, 1);
  assert.match(
    nothing.stdout,
    "Nothing is taken back: some settings are as before already, and somebody changed settings since. Nothing was sent.",
  );
  assert.not.match(nothing.stdout, "already is so");
  assert.is((await longhand(["undo", "--yes", "--force", idOf(applied)])).exitCode, 0);
  assert.match((await longhand(["describe", "us-west-2_aaaaaaaaa"])).stdout, '"Team": "Green"');
});

apply("a plan file binds the approval to its bytes, and goes stale when the pool moves", async () => {
  const longhand = newHome();
  const file = join(root, "plan.json");
  const planned = await longhand(["plan", "--plan-out", file, ...tags]);
  assert.match(planned.stdout, `longhand apply ${file}`);
  assert.is(statSync(file).mode & 0o777, 0o600);
  assert.is((await longhand(["apply", file])).exitCode, 3);
  await longhand(["apply", "--yes", ...pool, "--pool-name", "Moved"]);
  const stale = await longhand(["apply", "--yes", file]);
  assert.is(stale.exitCode, 3);
  assert.match(stale.stdout, "STALE_PLAN (written: no)");
  assert.match(stale.stdout, /PoolName +"sample" +"Moved"/);
  await longhand(["undo", "--yes"]);
  assert.is((await longhand(["apply", "--yes", file])).exitCode, 0);
  writeFileSync(file, readFileSync(file, "utf8").replace("Blue", "Pink"));
  const forged = await longhand(["apply", "--yes", file]);
  assert.is(forged.exitCode, 1);
  assert.match(forged.stdout, "its content does not have its hash");
});

apply("the words may be a pasted command, with files and JSON in it", async () => {
  const longhand = newHome();
  const line = `aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa --policies '{"PasswordPolicy":{"MinimumLength":14}}' --region us-west-2`;
  const change = /MinimumLength +12 +14/;
  assert.match((await longhand(["plan", line])).stdout, change);
  assert.match((await longhand(["plan", "--file", "-"], { stdin: `$ ${line}\n` })).stdout, change);
  const input = join(root, "input.json");
  writeFileSync(input, '{"UserPoolId": "us-west-2_aaaaaaaaa", "PoolName": "From a file"}');
  assert.match(
    (await longhand(["plan", "--cli-input-json", `file://${input}`])).stdout,
    'PoolName  "sample"  "From a file"',
  );
  const factors = ["--mfa-configuration", "OPTIONAL", "--web-authn-configuration", "RelyingPartyId=example.org"];
  const mfa = await longhand(["plan", "aws", "cognito-idp", "set-user-pool-mfa-config", ...pool, ...factors]);
  assert.match(mfa.stdout, /Mfa\.WebAuthnConfiguration\.RelyingPartyId +"example\.com" +"example\.org"/);
});

apply("what the AWS CLI refuses is refused, with the place", async () => {
  const { exitCode, stdout } = await newHome()([
    "apply",
    "--yes",
    ...pool,
    "--policies",
    "PasswordPolicy={MinimumLenght=8}",
  ]);
  assert.is(exitCode, 1);
  assert.match(stdout, "--policies:1:17 error shape/unknown-member");
});

apply("rules are for the merged request, and point at the words", async () => {
  const { exitCode, stdout } = await newHome()(["plan", ...pool, "--mfa-configuration", "ON"]);
  assert.is(exitCode, 1);
  assert.match(stdout, "request/mfa-excludes-otp-sign-in");
});

apply("--generate-cli-skeleton prints what the AWS CLI prints", async () => {
  const longhand = newHome();
  const { stdout, exitCode } = await longhand(["apply", "--generate-cli-skeleton"]);
  assert.equal([exitCode, stdout], [0, (await longhand(["skeleton"])).stdout]);
});

apply("--unspecified reset has a row for each reset", async () => {
  const reset = [
    "--unspecified",
    "reset",
    "--user-attribute-update-settings",
    "AttributesRequireVerificationBeforeUpdate=[]",
  ];
  const { stdout } = await newHome()(["plan", ...pool, ...reset]);
  assert.match(stdout, /AllowAdminCreateUserOnly +true +false +reset, /);
});

apply("--clear says what is wrong with a path", async () => {
  const longhand = newHome();
  const unknown = await longhand(["plan", ...pool, "--clear", "LambdaConfig.PreSinUp"]);
  assert.equal(
    [unknown.exitCode, unknown.stderr],
    [2, "longhand: --clear: there is no `PreSinUp`. Did you mean `LambdaConfig.PreSignUp`?\n"],
  );
  const both = await longhand(["plan", ...pool, "--pool-name", "A", "--clear", "PoolName"]);
  assert.equal(
    [both.exitCode, both.stderr],
    [2, "longhand: --clear PoolName and a value for it exclude each other.\n"],
  );
});

apply("many pools: one plan each, one question, one summary; a second run finds them done", async () => {
  const longhand = newHome();
  const ids = join(root, "pools.txt");
  writeFileSync(ids, "us-west-2_aaaaaaaaa # the sample\nus-west-2_bbbbbbbbb\n\n");
  const argv = ["apply", "--yes", "--pools-from", ids, "--user-pool-tags", "Team=Blue"];
  const first = await longhand(argv);
  assert.is(first.exitCode, 4);
  assert.match(first.stdout, /us-west-2_aaaaaaaaa +VERIFIED +yes/);
  assert.match(first.stdout, /us-west-2_bbbbbbbbb +NOT_FOUND +no/);
  assert.match(first.stdout, "2 pools in the sandbox");
  const { counts } = json(await longhand([...argv, "--json"]));
  assert.equal(counts, { NOOP: 1, NOT_FOUND: 1 });
  const twice = await longhand([
    "plan",
    ...pool,
    ...pool,
    "--user-pool-id=us-west-2_bbbbbbbbb",
    "--user-pool-tags",
    "Team=Red",
  ]);
  assert.match(twice.stdout, "2 pools in the sandbox");
});

apply("every result in JSON is one document with its target", async () => {
  const longhand = newHome();
  const endpoint = join(root, String(count), "longhand", "sandbox");
  const planned = json(await longhand(["plan", "--json", ...tags]));
  assert.equal(planned["address"], { kind: "sandbox", region: "us-west-2", endpoint, account: "123456789012" });
  const refused = await longhand(["apply", "--json", ...tags], { terminal: true, stdin: "y\n" });
  assert.is(refused.exitCode, 3);
  assert.match(JSON.stringify(json(refused)["refusal"]), "longhand apply --yes --json");
  const applied = await longhand(["apply", "--json", "--yes", ...tags]);
  assert.match(String(json(applied)["undo"]), /^longhand undo 2/);
  const listed = json(await longhand(["history", "--json"]));
  assert.match(JSON.stringify(listed), '"outcome":"VERIFIED"');
  assert.equal(Object.keys(json(await longhand(["describe", "--json", "us-west-2_aaaaaaaaa"]))).slice(0, 3), [
    "address",
    "pool",
    "request",
  ]);
});

apply("describe prints the command that recreates the settings, and it changes nothing", async () => {
  const longhand = newHome();
  const { stdout, exitCode } = await longhand(["describe", "--to", "command", "us-west-2_aaaaaaaaa"]);
  assert.is(exitCode, 0);
  assert.match((await longhand(["plan", stdout])).stdout, "The pool already is so: nothing was sent.");
});

apply("history shows one apply with its changes", async () => {
  const longhand = newHome();
  const id = idOf(await longhand(["apply", "--yes", ...tags]));
  const { stdout } = await longhand(["history", id.slice(0, 20)]);
  assert.match(stdout, `${id}: VERIFIED, written: yes`);
  assert.match(stdout, /UserPoolTags\.Team +"Green" +"Blue"/);
  assert.is((await longhand(["history", "2020"])).exitCode, 2);
});

apply("another journal is another memory", async () => {
  const longhand = newHome();
  const place = ["--journal", join(root, "elsewhere")];
  const applied = await longhand(["apply", "--yes", ...place, "--mask-journal", ...tags]);
  assert.match(applied.stdout, `longhand undo --journal ${join(root, "elsewhere")} 2`);
  assert.match((await longhand(["history"])).stdout, "Nothing was applied yet.");
  assert.match((await longhand(["history", ...place])).stdout, "VERIFIED");
});

apply("an apply whose run broke is settled by history and by the next apply, and said", async () => {
  const longhand = newHome();
  const folder = join(root, String(count), "longhand", "journal", "applies");
  await longhand(["apply", "--yes", ...tags]);
  breakOff(folder);
  assert.match((await longhand(["history"])).stdout, /AMBIGUOUS_RESOLVED, settled later +yes/);
  breakOff(folder);
  const next = await longhand(["apply", "--yes", ...pool, "--user-pool-tags", "Area=East"]);
  assert.match(next.stderr, "was interrupted: written: yes.");
  assert.is(next.exitCode, 0);
});

/** Leaves of the newest apply what a crash right after its write leaves. */
function breakOff(applies: string): void {
  const [name = ""] = readdirSync(applies);
  const file = readdirSync(join(applies, name)).toSorted().at(-1) ?? "";
  const path = join(applies, name, file);
  const kept = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => /"phase":"(?:begun|writing)"/.test(line));
  rmSync(path);
  writeFileSync(path.replace(/(?:\.open)?\.jsonl$/, ".open.jsonl"), `${kept.join("\n")}\n`);
}

apply.after(() => rmSync(root, { recursive: true, force: true }));

apply.run();
