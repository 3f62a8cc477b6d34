import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AwsSettings, applyChange, openAwsTarget, planChange, type Reply, type Target } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeTemporaryFolder } from "../../../harness/temporary-folder.ts";
import { portsTo } from "../ports-to.ts";
import { fakeCredentials, withCredentials } from "./credentials.ts";
import { startWireStub, type WireAnswer, type WireRequest, type WireStub } from "./wire-stub.ts";

const poolId = "us-west-2_aaaaaaaaa";
const describe = { operation: "DescribeUserPool", input: { UserPoolId: poolId } };

/** Does something with a target that talks to a stub. */
async function withTarget(
  answer: (request: WireRequest) => WireAnswer,
  act: (target: Target, stub: WireStub) => Promise<void>,
  environment: NodeJS.ProcessEnv = {},
): Promise<void> {
  const stub = await startWireStub(answer);
  try {
    await withCredentials(async () => {
      const timeouts = { connect: 1000, read: 300, write: 300 };
      const opened = await openAwsTarget({ poolId, endpointUrl: stub.url, timeouts });
      if (opened.kind !== "opened") throw new Error(JSON.stringify(opened.diagnostics));
      await act(opened.target, stub);
      await opened.target.close();
    }, environment);
  } finally {
    await stub.close();
  }
}

const ok = (body: string): WireAnswer => ({ status: 200, body });
const exception = (name: string, message: string, status = 400): WireAnswer => ({
  status,
  body: JSON.stringify({ __type: `com.amazonaws.cognito.idp#${name}`, message }),
});

const wire = suite("the AWS target on the wire");

/** Members and numbers that no model and no double knows. */
const strange = '{"Level":12345678901234567890,"Ratio":0.10000000000000000001,"b":"\\u00e9","a":[1.0,1e2]}';

wire("members that the SDK does not know are seen, and sent back byte for byte", async () => {
  const pool = `{"Id":"${poolId}","Name":"pool","DeletionProtection":"ACTIVE","Brand":${strange},"LambdaConfig":{"PreSignUp":"arn:aws:lambda:us-west-2:123456789012:function:a","NewTrigger":{"X":9007199254740993}}}`;
  await withTarget(
    ({ operation }) => ok(operation === "DescribeUserPool" ? `{"UserPool":${pool}}` : "{}"),
    async (target, stub) => {
      const patch = { SmsAuthenticationMessage: "Code {####}" };
      const refused = await planChange({ poolId, patch }, portsTo(target));
      assert.is(refused.outcome, "MODEL_BEHIND_SERVICE");
      assert.equal(
        refused.diagnostics.map(({ at }) => at.kind === "pointer" && at.pointer),
        ["/Brand", "/LambdaConfig/NewTrigger"],
      );
      const intent = { poolId, patch, policy: { onUnknownMembers: "passthrough" } } as const;
      await applyChange(intent, { acknowledged: "all" }, portsTo(target));
      const body = stub.requests.find(({ operation }) => operation === "UpdateUserPool")?.body ?? "";
      assert.ok(body.includes(`"Brand":${strange}`), body);
      assert.ok(body.includes('"NewTrigger":{"X":9007199254740993}'), body);
    },
  );
});

wire("members of MFA that the SDK does not know are sent back byte for byte, too", async () => {
  const mfa = `{"MfaConfiguration":"OPTIONAL","SoftwareTokenMfaConfiguration":{"Enabled":true,"New":1.0},"Voice":${strange}}`;
  const pool = `{"Id":"${poolId}","Name":"pool","MfaConfiguration":"OPTIONAL"}`;
  await withTarget(
    ({ operation }) => {
      if (operation === "GetUserPoolMfaConfig") return ok(mfa);
      return ok(operation === "DescribeUserPool" ? `{"UserPool":${pool}}` : "{}");
    },
    async (target, stub) => {
      const wish = { WebAuthnConfiguration: { RelyingPartyId: "example.com" } };
      const refused = await planChange({ poolId, patch: {}, mfa: wish }, portsTo(target));
      assert.is(refused.outcome, "MODEL_BEHIND_SERVICE");
      const intent = { poolId, patch: {}, mfa: wish, policy: { onUnknownMembers: "passthrough" } } as const;
      const ports = portsTo(target);
      await applyChange(intent, { acknowledged: "all" }, ports);
      const body = stub.requests.find(({ operation }) => operation === "SetUserPoolMfaConfig")?.body ?? "";
      assert.ok(body.includes(`"Voice":${strange}`), body);
      assert.ok(body.includes('"SoftwareTokenMfaConfiguration":{"Enabled":true,"New":1.0}'), body);
      const begun = ports.journal.entries.find((entry) => entry.phase === "begun");
      assert.is(begun?.phase === "begun" && begun.before.mfaText, mfa);
      assert.is(begun?.phase === "begun" && begun.desired.unknown["/Mfa/Voice"], strange);
      const off = { poolId, patch: { MfaConfiguration: "OFF" }, policy: { onUnknownMembers: "passthrough" } } as const;
      const { plan } = await planChange(off, ports);
      assert.is(plan?.steps[0]?.text, `{"UserPoolId":"${poolId}","MfaConfiguration":"OFF","Voice":${strange}}`);
      const acceptLoss = ["/Mfa/Voice", "/Mfa/SoftwareTokenMfaConfiguration/New"];
      const without = await planChange(
        { poolId, patch: {}, mfa: wish, policy: { onUnknownMembers: { acceptLoss } } },
        ports,
      );
      assert.equal(
        without.plan?.changes.filter(({ origin }) => origin === "lost").map(({ path }) => path),
        acceptLoss.toSorted(),
      );
    },
  );
});

wire("every write is sent once, whatever comes back", async () => {
  const answers: readonly WireAnswer[] = [
    exception("TooManyRequestsException", "Rate exceeded"),
    exception("InternalErrorException", "Oops", 500),
    { status: 503, body: "" },
    "reset",
  ];
  for (const answer of answers) {
    await withTarget(
      () => answer,
      async (target, stub) => {
        await target.call({ operation: "UpdateUserPool", input: { UserPoolId: poolId } });
        assert.is(stub.requests.length, 1, JSON.stringify(answer));
      },
    );
  }
});

interface Case {
  readonly name: string;
  readonly answer: WireAnswer;
  readonly check: (reply: Reply) => void;
}

const cases: readonly Case[] = [
  {
    name: "an exception, with its name, message, status and request id",
    answer: exception("InvalidParameterException", "No."),
    check: (reply) =>
      assert.equal(reply, {
        kind: "refused",
        exception: { name: "InvalidParameterException", message: "No.", status: 400, requestId: "request-1" },
      }),
  },
  {
    name: "an exception that no model knows",
    answer: exception("BrandNewException", "New."),
    check: (reply) => assert.is(reply.kind === "refused" && reply.exception.name, "BrandNewException"),
  },
  {
    name: "a broken connection",
    answer: "reset",
    check: (reply) => assert.equal(outline(reply), { kind: "silent", reason: "connection", sent: "unknown" }),
  },
  {
    name: "no answer in time",
    answer: "silence",
    check: (reply) => assert.equal(outline(reply), { kind: "silent", reason: "timeout", sent: "unknown" }),
  },
  {
    name: "an answer that is no JSON",
    answer: ok("<html>"),
    check: assertForeign,
  },
  {
    name: "a gateway's page",
    answer: { status: 502, body: "<html>Bad gateway</html>", headers: { "content-type": "text/html" } },
    check: assertForeign,
  },
  {
    name: "a way to another address",
    answer: { status: 301, body: "", headers: { location: "http://127.0.0.1:9/" } },
    check: assertForeign,
  },
];

/** Somebody answers who is not the service: nobody knows what was done, and what was said stays out of the message. */
function assertForeign(reply: Reply): void {
  assert.equal(outline(reply), { kind: "silent", reason: "unreadable", sent: "unknown" });
  assert.match(
    reply.kind === "silent" ? reply.detail : "",
    /^The answer is not the service's: HTTP \d+, and no JSON object\./,
  );
}

function outline(reply: Reply): unknown {
  return reply.kind === "silent" ? { kind: reply.kind, reason: reply.reason, sent: reply.sent } : reply;
}

for (const { name, answer, check } of cases) {
  wire(`tells of ${name}`, () =>
    withTarget(
      () => answer,
      async (target) => check(await target.call(describe)),
    ),
  );
}

wire("where nobody listens, nothing was sent", async () => {
  const stub = await startWireStub(() => ok("{}"));
  await stub.close();
  await withCredentials(async () => {
    const opened = await openAwsTarget({ poolId, endpointUrl: stub.url });
    if (opened.kind !== "opened") throw new Error("refused");
    assert.equal(outline(await opened.target.call(describe)), { kind: "silent", reason: "connection", sent: "no" });
  });
});

wire("no credential is in an error, even where the service says it", async () => {
  const echo = ({ headers }: WireRequest) =>
    exception(
      "InvalidSignatureException",
      `The Canonical String was ${JSON.stringify(headers)} ${Object.values(fakeCredentials).join(" ")}`,
    );
  await withTarget(echo, async (target) => {
    const result = await planChange({ poolId, patch: {} }, portsTo(target));
    assert.is(result.outcome, "AUTH");
    const text = JSON.stringify(result);
    for (const secret of Object.values(fakeCredentials)) assert.not(text.includes(secret), text);
    assert.not.match(text, /Signature=[0-9a-f]{8}/);
  });
});

wire("the user agent names the apply", async () => {
  await withTarget(
    () => ok("{}"),
    async (target, stub) => {
      await target.call({ ...describe, applyId: "20261127-1" });
      assert.match(String(stub.requests[0]?.headers["user-agent"]), / longhand md\/apply#20261127-1$/);
    },
  );
});

wire("nothing in the environment leads the calls elsewhere, and the account is known", async () => {
  const elsewhere = {
    AWS_ENDPOINT_URL: "http://127.0.0.1:9",
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: "http://127.0.0.1:9",
  };
  await withTarget(
    () => ok("{}"),
    async (target, stub) => {
      assert.equal(target.address, { kind: "aws", region: "us-west-2", endpoint: stub.url, account: "123456789012" });
      assert.is((await target.call(describe)).kind, "answered");
    },
    elsewhere,
  );
});

wire("a Region that is not the pool's is refused", async () => {
  const opened = await withCredentials(() => openAwsTarget({ poolId, region: "eu-west-1" }));
  assert.is(opened.kind === "refused" && opened.diagnostics[0]?.code, "apply/other-region");
});

wire("another account than the expected one is not called", async () => {
  const stub = await startWireStub(() => ok("{}"));
  const settings = { poolId, endpointUrl: stub.url, expectAccount: "111111111111" };
  const opened = await withCredentials(() => openAwsTarget(settings));
  assert.is(opened.kind === "refused" && opened.diagnostics[0]?.code, "apply/other-account");
  assert.equal(stub.requests, []);
  await stub.close();
});

/** Settings that nothing can be called with, and why. */
const unusable: readonly (readonly [Omit<AwsSettings, "poolId">, string])[] = [
  [{ endpointUrl: "localhost:5000" }, "`localhost:5000` is not an HTTP address"],
  [{ endpointUrl: "ftp://localhost" }, "`ftp://localhost` is not an HTTP address"],
  [{ endpointUrl: "http://me:secret@localhost" }, "the endpoint has a user name or a password in it"],
  [{ expectAccount: "11" }, "`11` is no account, which has twelve digits"],
  [{ profile: "nobody" }, "there is no profile `nobody`; the profiles are `default`, `deploy`, `me`"],
];

for (const [settings, why] of unusable) {
  wire(`nothing is called with ${JSON.stringify(settings)}`, async () => {
    const files = writeProfiles();
    const opened = await withCredentials(() => openAwsTarget({ poolId, ...settings }), files);
    assert.is(opened.kind, "unusable");
    const said = opened.kind === "unusable" ? opened.diagnostics.map(({ code, message }) => `${code}: ${message}`) : [];
    assert.equal(said, [`apply/unusable-address: AWS cannot be called: ${why}.`]);
  });
}

wire("a profile of the environment that does not exist is not passed over", async () => {
  const opened = await withCredentials(() => openAwsTarget({ poolId }), { ...writeProfiles(), AWS_PROFILE: "nobody" });
  assert.is(opened.kind, "unusable");
});

wire("a profile that exists is used", async () => {
  const stub = await startWireStub(() => ok("{}"));
  const files = writeProfiles();
  await withCredentials(async () => {
    const opened = await openAwsTarget({ poolId, endpointUrl: stub.url, profile: "me" });
    if (opened.kind !== "opened") throw new Error(JSON.stringify(opened.diagnostics));
    await opened.target.call(describe);
  }, files);
  assert.match(String(stub.requests[0]?.headers.authorization), "Credential=AKIAOFTHEPROFILE0000/");
  await stub.close();
});

wire("where nobody says a Region, nothing is called", async () => {
  const opened = await withCredentials(() => openAwsTarget({}), {
    AWS_REGION: undefined,
    AWS_DEFAULT_REGION: undefined,
  });
  const said = opened.kind === "unusable" ? opened.diagnostics.map(({ message }) => message) : [];
  assert.equal(said, ["AWS cannot be called: no Region is given or set."]);
});

/** Configuration files with three profiles, and the variables that lead to them. */
function writeProfiles(): NodeJS.ProcessEnv {
  const folder = makeTemporaryFolder();
  const [config, credentials] = [join(folder, "config"), join(folder, "credentials")];
  writeFileSync(
    config,
    "[default]\nregion = eu-west-1\n[profile deploy]\nregion = eu-west-1\n[sso-session work]\n[services here]\n",
  );
  writeFileSync(credentials, "[me]\naws_access_key_id = AKIAOFTHEPROFILE0000\naws_secret_access_key = none\n");
  return { AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: credentials };
}

wire("without credentials every call says so", async () => {
  const stub = await startWireStub(() => ok("{}"));
  await withCredentials(async () => {
    for (const name of Object.keys(fakeCredentials)) delete process.env[name];
    const opened = await openAwsTarget({ poolId, endpointUrl: stub.url });
    if (opened.kind !== "opened") throw new Error("refused");
    const { outcome, written } = await planChange({ poolId, patch: {} }, portsTo(opened.target));
    assert.equal({ outcome, written }, { outcome: "AUTH", written: "no" });
    assert.equal(stub.requests, []);
  });
  await stub.close();
});

wire.run();
