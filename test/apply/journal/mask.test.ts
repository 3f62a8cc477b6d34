import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isMasked, maskValue, newApplyId, openJournal, unmaskValue } from "@longhand/apply";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sampleEntries } from "./sample-entries.ts";

const role = "arn:aws:iam::123456789012:role/sms";
const pool = {
  Id: "us-west-2_aaaaaaaaa",
  SmsConfiguration: { SnsCallerArn: role, ExternalId: "guess-me", SnsRegion: "us-west-2" },
  VerificationMessageTemplate: { EmailMessage: "Your code is {####}", DefaultEmailOption: "CONFIRM_WITH_CODE" },
  Policies: { PasswordPolicy: { MinimumLength: 8 } },
};
const secrets = [role, "guess-me", "Your code is", "Kept for friends"];

const masks = suite("masked texts");

masks("messages, ARNs and external ids are masked, and nothing else", () => {
  const masked = maskValue(pool, "salt");
  assert.equal(masked, {
    ...pool,
    SmsConfiguration: {
      SnsCallerArn: maskValue(role, "salt"),
      ExternalId: maskValue("guess-me", "salt", "ExternalId"),
      SnsRegion: "us-west-2",
    },
    VerificationMessageTemplate: {
      EmailMessage: maskValue("Your code is {####}", "salt", "EmailMessage"),
      DefaultEmailOption: "CONFIRM_WITH_CODE",
    },
  });
  assert.ok(isMasked(masked));
  assert.not.ok(isMasked(pool));
});

masks("a text has one mask under a salt, and another under another", () => {
  assert.equal(maskValue(pool, "salt"), maskValue(structuredClone(pool), "salt"));
  assert.not.equal(maskValue(pool, "salt"), maskValue(pool, "pepper"));
  assert.not.equal(maskValue("a", "salt", "ExternalId"), maskValue("b", "salt", "ExternalId"));
});

masks("what is still the same can be put in again, and what is not stays masked", () => {
  const changed = { ...pool, SmsConfiguration: { ...pool.SmsConfiguration, ExternalId: "other" } };
  const unmasked = unmaskValue(maskValue(pool, "salt"), changed, "salt");
  const ExternalId = maskValue("guess-me", "salt", "ExternalId");
  assert.equal(unmasked, { ...pool, SmsConfiguration: { ...pool.SmsConfiguration, ExternalId } });
});

masks("any value is masked without loss where nothing moved", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (text) => {
      const value = { SmsMessage: "{####}", Any: JSON.parse(text) };
      assert.equal(unmaskValue(maskValue(value, "salt"), value, "salt"), value);
    }),
  );
});

masks("a masked journal has none of it on the disk", async () => {
  const folder = mkdtempSync(join(tmpdir(), "longhand-mask-"));
  const id = newApplyId(new Date());
  const { begun, writing, answered, ended } = sampleEntries(id);
  const exception = { name: "InvalidParameterException", message: `Role ${role} is gone`, status: 400 };
  const patch = { SmsConfiguration: pool.SmsConfiguration, SmsAuthenticationMessage: "Kept for friends {####}" };
  const path = "/VerificationMessageTemplate/EmailMessage";
  const change = { path, before: "Your code is {####}", origin: "requested", risks: [], rules: [] } as const;
  const entries = [
    {
      ...begun,
      before: { pool, text: JSON.stringify({ UserPool: pool }) },
      intent: { poolId: pool.Id, patch },
      changes: [change],
    },
    { ...writing, request: patch, text: JSON.stringify(patch) },
    { ...answered, result: { kind: "refused", exception } },
    {
      ...ended,
      after: { pool },
      result: { ...ended.result, exception, drift: [{ path, expected: "Your code is {####}" }] },
    },
  ] as const;
  const journal = await openJournal(folder, { texts: "masked" });
  for (const entry of entries) assert.is(await journal.append(entry), undefined);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const text = files.map((file) => readFileSync(join(file.parentPath, file.name), "utf8")).join("");
  assert.equal(
    secrets.filter((secret) => text.includes(secret)),
    [],
  );
  assert.ok(text.includes(`"planHash":"${begun.planHash}"`));
  const found = await (await openJournal(folder)).find(id);
  const record = found.kind === "found" ? found.record : undefined;
  assert.equal(unmaskValue(record?.begun?.before.pool, pool, record?.begun?.salt ?? ""), pool);
  rmSync(folder, { recursive: true });
});

masks.run();
