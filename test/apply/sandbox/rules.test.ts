import { rulesByOperation } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { answerOf, create, describe, openSandbox, refusalOf } from "./call-sandbox.ts";
import { acceptedInSilence, refusals } from "./refusals.ts";

const rules = suite("what the service refuses");

rules("every error of the validator is refused, or accepted for a reason", () => {
  const errors = (rulesByOperation.get("UpdateUserPool") ?? [])
    .filter(({ diagnostic }) => diagnostic.severity === "error")
    .map(({ diagnostic }) => diagnostic.code);
  const seen = new Set([...refusals.map(({ rule }) => rule), ...acceptedInSilence]);
  assert.equal(
    errors.filter((code) => !seen.has(code)),
    [],
  );
});

rules("what the service is known to say is what the sandbox says", () => {
  const known = (rulesByOperation.get("UpdateUserPool") ?? []).filter(
    ({ serviceMessages, diagnostic }) => serviceMessages !== undefined && diagnostic.severity === "error",
  );
  assert.ok(known.length > 15);
  for (const { diagnostic, serviceMessages = [] } of known) {
    const messages = refusals.filter(({ rule }) => rule === diagnostic.code).map(({ message }) => message);
    assert.ok(
      messages.some((message) => serviceMessages.some((part) => message.includes(part))),
      diagnostic.code,
    );
  }
});

for (const { rule, made, mfa, sent, exception = "InvalidParameterException", message } of refusals) {
  rules(rule, async () => {
    const target = openSandbox();
    const id = await create(target, made);
    if (mfa !== undefined) await answerOf(target, "SetUserPoolMfaConfig", { UserPoolId: id, ...mfa });
    const before = await describe(target, id);
    const [name, said = ""] = await refusalOf(target, "UpdateUserPool", { UserPoolId: id, ...sent });
    assert.is(name, exception);
    assert.ok(said.includes(message), said);
    assert.equal(await describe(target, id), before);
  });
}

rules("a new pool is refused the same", async () => {
  const target = openSandbox();
  const onlyLater = ["request/mfa-turned-on", "request/email-mfa-needs-developer"];
  const rows = refusals.filter(
    ({ rule, made, mfa }) => made === undefined && mfa === undefined && !onlyLater.includes(rule),
  );
  assert.ok(rows.length > 20);
  for (const { sent, exception = "InvalidParameterException", message } of rows) {
    const [name, said = ""] = await refusalOf(target, "CreateUserPool", { PoolName: "test", ...sent });
    assert.is(name, exception);
    assert.ok(said.includes(message), said);
  }
});

rules("a new pool may have MFA on", async () => {
  const target = openSandbox();
  const id = await create(target, {
    MfaConfiguration: "ON",
    SmsConfiguration: { SnsCallerArn: "arn:aws:iam::123456789012:role/sms" },
  });
  const { MfaConfiguration, SmsMfaConfiguration } = await answerOf(target, "GetUserPoolMfaConfig", { UserPoolId: id });
  assert.is(MfaConfiguration, "ON");
  assert.equal(SmsMfaConfiguration.SmsConfiguration.SnsRegion, "us-east-1");
});

rules("pools of Seoul may send SMS through Tokyo", async () => {
  const target = openSandbox({ region: "ap-northeast-2" });
  const SnsCallerArn = "arn:aws:iam::123456789012:role/sms";
  const id = await create(target, { SmsConfiguration: { SnsCallerArn, SnsRegion: "ap-northeast-1" } });
  assert.is((await describe(target, id)).SmsConfiguration.SnsRegion, "ap-northeast-1");
});

rules.run();
