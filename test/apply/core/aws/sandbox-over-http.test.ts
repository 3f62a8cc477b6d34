import { applyChange, openAwsTarget, planChange, samplePoolId, serveSandbox, type Target } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { portsTo } from "../ports-to.ts";
import { withCredentials } from "./credentials.ts";

/** Does something with the sandbox behind its port, through the real SDK. */
async function overHttp(act: (target: Target) => Promise<void>, newer: readonly string[] = []): Promise<void> {
  const server = await serveSandbox({ place: "memory", newer });
  if (server.kind === "not-serving") throw new Error(server.code);
  try {
    await withCredentials(async () => {
      const opened = await openAwsTarget({ poolId: samplePoolId, endpointUrl: server.url });
      if (opened.kind !== "opened") throw new Error(JSON.stringify(opened.diagnostics));
      await act(opened.target);
      await opened.target.close();
    });
  } finally {
    await server.close();
  }
}

const http = suite("the sandbox over HTTP, through the SDK");
const consent = { acknowledged: "all" } as const;

http("a change is applied and verified, and everything else is as before", async () => {
  await overHttp(async (target) => {
    const ports = portsTo(target);
    const intent = { poolId: samplePoolId, patch: { Policies: { PasswordPolicy: { MinimumLength: 16 } } } };
    const { outcome, calls, address } = await applyChange(intent, consent, ports);
    assert.equal({ outcome, calls }, { outcome: "VERIFIED", calls: { reads: 2, writes: 1 } });
    assert.is(address.account, "123456789012");
    assert.is((await planChange(intent, ports)).outcome, "NOOP");
  });
});

http("tags and MFA go to operations of their own", async () => {
  await overHttp(async (target) => {
    const patch = { UserPoolTags: { Team: null, New: "one" }, MfaConfiguration: "OFF" };
    const { outcome, plan } = await applyChange({ poolId: samplePoolId, patch }, consent, portsTo(target));
    assert.is(outcome, "VERIFIED");
    assert.equal(
      plan?.steps.map(({ operation }) => operation),
      ["TagResource", "UntagResource", "SetUserPoolMfaConfig"],
    );
  });
});

http("a pool that is not there is not found", async () => {
  await overHttp(async (target) => {
    const { outcome } = await planChange({ poolId: "us-west-2_bbbbbbbbb", patch: {} }, portsTo(target));
    assert.is(outcome, "NOT_FOUND");
  });
});

http.run();
