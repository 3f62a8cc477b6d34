import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkResult } from "../check-result.ts";
import { callTool } from "../test-server.ts";
import { answerRows } from "./answer-rows.ts";
import { createClients, type PersonalClient } from "./clients.ts";
import { createPools, type Pool } from "./pools.ts";
import { redeemers, type TokenRow, tokenRows } from "./token-rows.ts";
import { ways } from "./transports.ts";

const changes = {
  usual: { parameters: { "user-pool-tags": "Team=Red" } },
  weaker: { parameters: { policies: "PasswordPolicy={MinimumLength=8}" } },
} as const;

async function apply({ client }: PersonalClient, given: object): Promise<Pool> {
  const result = await callTool(client, "apply", { ...given });
  checkResult(result);
  return { ...result.structured, isError: result.isError };
}

/** What is written is what was planned; nothing else of the pool is different. */
function checkWritten(before: Pool, after: Pool, change: keyof typeof changes): void {
  const member = change === "usual" ? "UserPoolTags" : "Policies";
  const rest = ({ LastModifiedDate: _, [member]: __, ...others }: Pool) => others;
  assert.equal(rest(after), rest(before));
  const [sought, lost] = change === "usual" ? ["Red", "Green"] : ['"MinimumLength":8', '"MinimumLength":16'];
  assert.match(JSON.stringify(after[member]), sought);
  assert.not.match(JSON.stringify(after[member]), lost);
}

const matrix = suite("consent, for every client, answer and token");

for (const way of ways) {
  const pools = createPools();
  const servers = way.open(pools);
  const clients = createClients(servers);

  matrix.after(async () => {
    await clients.close();
    await servers.close();
  });

  for (const { title, declared, mode, change = "usual", reply, status, says } of answerRows) {
    const written = status === "applied";
    matrix(`${way.name}: ${title}: ${status}, and the pool is ${written ? "changed" : "as before"}`, async () => {
      const userPoolId = await pools.create();
      const before = await pools.read(userPoolId);
      const client = await clients.find(declared, { mode, clock: "right" });
      let asked = 0;
      client.reply = () => {
        asked += 1;
        return reply?.();
      };
      const result = await apply(client, { userPoolId, ...changes[change] });
      assert.is(result["status"], status);
      assert.is(asked, reply === undefined ? 0 : 1);
      assert.is(result["isError"], status === "denied");
      assert.is("planToken" in result, status === "planned");
      assert.is("undo" in result, written);
      assert.match(String(result["summary"]), says ?? "");
      const after = await pools.read(userPoolId);
      if (written) checkWritten(before, after, change);
      else assert.equal(after, before);
    });
  }

  matrix(`${way.name}: a call that is cancelled while the person thinks changes nothing, then and later`, async () => {
    const userPoolId = await pools.create();
    const before = await pools.read(userPoolId);
    const client = await clients.find("forms", { mode: "auto", clock: "right" });
    const cancel = new AbortController();
    client.reply = () => {
      cancel.abort();
      return new Promise(() => {});
    };
    const given = { userPoolId, ...changes.usual };
    const failed = await callTool(client.client, "apply", given, cancel.signal).catch((error: unknown) => error);
    assert.instance(failed, Error);
    assert.equal(await pools.read(userPoolId), before);
    client.reply = () => ({ action: "accept", content: { confirm: true } });
    // Applies of one pool go one after the other: had the first one written, there would be nothing left to do.
    assert.is((await apply(client, given))["status"], "applied");
  });

  const redeem = async (row: TokenRow, [declared, mode]: (typeof redeemers)[number]) => {
    const userPoolId = await pools.create();
    const client = await clients.find(declared, { mode, clock: "right" });
    const planner = row.plan === "old" ? await clients.find(declared, { mode, clock: "late" }) : client;
    const given = { userPoolId, ...changes.usual };
    const planned = await apply(planner, given);
    assert.is(planned["status"], "planned");
    const planToken = String(planned["planToken"]);
    if (row.meanwhile === "tagged") await pools.tag(userPoolId);
    if (row.meanwhile === "redeemed") assert.is((await apply(client, { ...given, planToken }))["status"], "applied");
    const before = await pools.read(userPoolId);
    const sent = row.alter?.(planToken) ?? planToken;
    const result = await apply(client, { ...given, ...row.given, planToken: sent });
    return { result, before, after: await pools.read(userPoolId) };
  };

  for (const redeemer of redeemers) {
    for (const row of tokenRows) {
      matrix(`${way.name}: token, ${redeemer.join(" and ")}, ${row.title}: ${row.status}`, async () => {
        const { result, before, after } = await redeem(row, redeemer);
        assert.equal([result["status"], result["isError"]], [row.status, row.status === "stale"]);
        assert.match(String(result["summary"]), row.says ?? "");
        assert.not.ok("planToken" in result);
        if (row.status === "applied") checkWritten(before, after, "usual");
        else assert.equal(after, before);
      });
    }
  }

  for (const declared of ["nothing", "links", "forms"] as const) {
    matrix(`${way.name}: human, ${declared}: a good token is none in place of a person`, async () => {
      const userPoolId = await pools.create();
      const before = await pools.read(userPoolId);
      const given = { userPoolId, ...changes.usual };
      const { planToken } = await apply(await clients.find("nothing", { mode: "token", clock: "right" }), given);
      const client = await clients.find(declared, { mode: "human", clock: "right" });
      client.reply = () => ({ action: "decline" });
      const result = await apply(client, { ...given, planToken });
      assert.is(result["status"], declared === "forms" ? "declined" : "denied");
      assert.equal(await pools.read(userPoolId), before);
    });
  }
}

matrix.run();
