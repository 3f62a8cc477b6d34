import {
  applyChange,
  applyPlan,
  createSandbox,
  type Intent,
  type Plan,
  planChange,
  type Result,
  samplePoolId,
  type Target,
} from "@longhand/apply";
import type { Diagnostic } from "@longhand/diagnostics";
import type { JsonObject } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { portsTo } from "./ports-to.ts";
import { withStored } from "./with-stored.ts";

const lambda = (name: string) => `arn:aws:lambda:us-west-2:123456789012:function:${name}`;

interface Wish extends Omit<Intent, "poolId"> {
  /** What the sample pool has besides. */
  readonly stored?: JsonObject;
}

async function plan({ stored = {}, ...intent }: Wish): Promise<Result> {
  const target: Target = withStored(createSandbox({ place: "memory" }), stored);
  return planChange({ poolId: samplePoolId, ...intent }, portsTo(target));
}

/** The code of a diagnostic; where it has two sides, with the places of both. */
function codeOf({ code, at, related = [] }: Diagnostic): string {
  const places = [at, ...related.map((side) => side.at)].map((place) =>
    place.kind === "pointer" ? place.pointer : "",
  );
  return related.length === 0 ? code : `${code} at ${places.join(" and ")}`;
}

/** The changes of a plan, one line each: path, before, after and origin. */
function rows({ plan: made, outcome, diagnostics }: Result): readonly string[] {
  if (made === undefined) return [outcome, ...diagnostics.map(codeOf)];
  return made.changes.map(
    ({ path, before, after, origin }) =>
      `${path}: ${JSON.stringify(before) ?? "none"} -> ${JSON.stringify(after) ?? "none"} (${origin})`,
  );
}

const cases: readonly (readonly [string, Wish, readonly string[]])[] = [
  [
    "one leaf",
    { patch: { Policies: { PasswordPolicy: { MinimumLength: 14 } } } },
    ["/Policies/PasswordPolicy/MinimumLength: 12 -> 14 (requested)"],
  ],
  [
    "what is so already",
    { patch: { DeletionProtection: "ACTIVE", AutoVerifiedAttributes: ["phone_number", "email"] } },
    [],
  ],
  [
    "what means the same",
    { patch: { UserPoolAddOns: { AdvancedSecurityMode: "OFF" } }, stored: { UserPoolAddOns: null } },
    [],
  ],
  [
    "one trigger goes, the others stay",
    { patch: { LambdaConfig: { PreSignUp: null } } },
    [`/LambdaConfig/PreSignUp: "${lambda("check-sign-up")}" -> none (requested)`],
  ],
  [
    "the last custom sender takes its key along",
    { patch: { LambdaConfig: { CustomEmailSender: null } } },
    [
      '/LambdaConfig/CustomEmailSender/LambdaVersion: "V1_0" -> none (requested)',
      `/LambdaConfig/CustomEmailSender/LambdaArn: "${lambda("send-mail")}" -> none (requested)`,
      '/LambdaConfig/KMSKeyID: "arn:aws:kms:us-west-2:123456789012:key/11111111-2222-3333-4444-555555555555" -> none (derived)',
    ],
  ],
  [
    "both twins of the token trigger go",
    { patch: { LambdaConfig: { PreTokenGeneration: null } } },
    [
      `/LambdaConfig/PreTokenGeneration: "${lambda("add-claims")}" -> none (requested)`,
      '/LambdaConfig/PreTokenGenerationConfig/LambdaVersion: "V2_0" -> none (derived)',
      `/LambdaConfig/PreTokenGenerationConfig/LambdaArn: "${lambda("add-claims")}" -> none (derived)`,
    ],
  ],
  [
    "the older twin follows the newer one",
    { patch: { LambdaConfig: { PreTokenGenerationConfig: { LambdaArn: lambda("new") } } } },
    [
      `/LambdaConfig/PreTokenGeneration: "${lambda("add-claims")}" -> "${lambda("new")}" (derived)`,
      `/LambdaConfig/PreTokenGenerationConfig/LambdaArn: "${lambda("add-claims")}" -> "${lambda("new")}" (requested)`,
    ],
  ],
  [
    "a retired text goes to the template",
    { patch: { EmailVerificationSubject: "Another" } },
    ['/VerificationMessageTemplate/EmailSubject: "Your code" -> "Another" (requested)'],
  ],
  [
    "a text that is cleared under its retired name and set under the newer one",
    { patch: { EmailVerificationSubject: null, VerificationMessageTemplate: { EmailSubject: "Another" } } },
    [
      "VALIDATION",
      "apply/message-half-cleared at /VerificationMessageTemplate/EmailSubject and /EmailVerificationSubject",
    ],
  ],
  [
    "a text that is set under its retired name and cleared under the newer one",
    { patch: { SmsVerificationMessage: "Code {####}", VerificationMessageTemplate: { SmsMessage: null } } },
    ["VALIDATION", "apply/message-half-cleared at /SmsVerificationMessage and /VerificationMessageTemplate/SmsMessage"],
  ],
  [
    "a text that is cleared under both names",
    { patch: { EmailVerificationSubject: null, VerificationMessageTemplate: { EmailSubject: null } } },
    ['/VerificationMessageTemplate/EmailSubject: "Your code" -> none (requested)'],
  ],
  [
    "a list is edited",
    { patch: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: { remove: ["EMAIL_OTP"] } } } } },
    [
      '/Policies/SignInPolicy/AllowedFirstAuthFactors: ["EMAIL_OTP","PASSWORD","WEB_AUTHN"] -> ["PASSWORD","WEB_AUTHN"] (requested)',
    ],
  ],
  [
    "a tag with a slash is one tag",
    { patch: { UserPoolTags: { "a/b": "c", Team: null } } },
    ['/UserPoolTags/Team: "Green" -> none (requested)', '/UserPoolTags/a~1b: none -> "c" (requested)'],
  ],
  [
    "a dependent goes along where that is wanted",
    { patch: { AutoVerifiedAttributes: ["phone_number"] }, policy: { onDependents: "cascade" } },
    [
      '/AutoVerifiedAttributes: ["email","phone_number"] -> ["phone_number"] (requested)',
      '/UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate: ["email"] -> [] (derived)',
    ],
  ],
  [
    "a dependent that stays is a problem",
    { patch: { AutoVerifiedAttributes: ["phone_number"] } },
    [
      "VALIDATION",
      "request/update-settings-not-auto-verified at /UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate/0 and /AutoVerifiedAttributes",
      "request/auto-verification-removed",
    ],
  ],
  [
    "devices as a whole",
    { patch: { DeviceConfiguration: null } },
    [
      '/DeviceConfiguration: {"ChallengeRequiredOnNewDevice":true,"DeviceOnlyRememberedOnUserPrompt":true} -> none (requested)',
    ],
  ],
  ["a member that nobody knows", { patch: { Polices: {} } }, ["VALIDATION", "shape/unknown-member"]],
  [
    "a value out of range",
    { patch: { Policies: { PasswordPolicy: { MinimumLength: 2 } } } },
    ["VALIDATION", "shape/below-minimum"],
  ],
  ["what cannot be cleared", { patch: { UserPoolTier: null } }, ["VALIDATION", "apply/cannot-clear"]],
  [
    "a loss that was accepted is a change",
    { patch: { PoolName: "new" }, stored: { Brand: 1 }, policy: { onUnknownMembers: { acceptLoss: ["/Brand"] } } },
    ['/PoolName: "sample" -> "new" (requested)', "/Brand: 1 -> none (lost)"],
  ],
];

const plans = suite("plans");

for (const [name, wish, expected] of cases) {
  plans(`${name}: ${JSON.stringify(wish.patch)}`, async () => assert.equal(rows(await plan(wish)), expected));
}

async function madeFor(wish: Wish): Promise<Plan> {
  const result = await plan(wish);
  if (result.plan === undefined) throw new Error(JSON.stringify(result.diagnostics));
  return result.plan;
}

const operations = ({ steps }: Plan) => steps.map(({ operation }) => operation);

plans("tags alone, MFA alone and both need no UpdateUserPool", async () => {
  assert.equal(operations(await madeFor({ patch: { UserPoolTags: { New: "x" } } })), ["TagResource"]);
  assert.equal(operations(await madeFor({ patch: { UserPoolTags: { Team: null } } })), ["UntagResource"]);
  assert.equal(operations(await madeFor({ patch: { MfaConfiguration: "OFF" } })), ["SetUserPoolMfaConfig"]);
});

plans("settings go first and MFA second, unless only the other way round is allowed", async () => {
  const usual = await madeFor({ patch: { MfaConfiguration: "OFF", PoolName: "new" } });
  assert.equal(operations(usual), ["UpdateUserPool", "SetUserPoolMfaConfig"]);
  assert.is(usual.steps[0]?.request["MfaConfiguration"], "OPTIONAL");
});

plans(
  "passkeys for a pool whose MFA is on: MFA first, settings second; and undoing it the other way round",
  async () => {
    const ports = portsTo(createSandbox({ place: "memory" }));
    const consent = { acknowledged: "all" } as const;
    const signIn = (...factors: readonly string[]) => ({
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: factors } },
    });
    const prepared = { poolId: samplePoolId, patch: { ...signIn("PASSWORD"), MfaConfiguration: "ON" } };
    assert.is((await applyChange(prepared, consent, ports)).outcome, "VERIFIED");
    const webAuthn = (configuration: string) => ({ WebAuthnConfiguration: { FactorConfiguration: configuration } });
    const wish = {
      poolId: samplePoolId,
      patch: signIn("PASSWORD", "WEB_AUTHN"),
      mfa: webAuthn("MULTI_FACTOR_WITH_USER_VERIFICATION"),
    };
    const { plan: made, diagnostics } = await planChange(wish, ports);
    assert.ok(made !== undefined, JSON.stringify(diagnostics));
    assert.equal(operations(made), ["SetUserPoolMfaConfig", "UpdateUserPool"]);
    assert.is((await applyPlan(made, consent, ports)).outcome, "VERIFIED");
    const back = { poolId: samplePoolId, patch: signIn("PASSWORD"), mfa: webAuthn("SINGLE_FACTOR") };
    const { plan: way } = await planChange(back, ports);
    assert.ok(way !== undefined);
    assert.equal(operations(way), ["UpdateUserPool", "SetUserPoolMfaConfig"]);
    assert.is((await applyPlan(way, consent, ports)).outcome, "VERIFIED");
  },
);

plans("MFA that is off carries no factor, and passkeys always", async () => {
  const { steps } = await madeFor({ patch: { MfaConfiguration: "OFF" } });
  assert.equal(steps[0]?.request, {
    UserPoolId: samplePoolId,
    MfaConfiguration: "OFF",
    WebAuthnConfiguration: { RelyingPartyId: "example.com", UserVerification: "preferred" },
  });
});

plans("a factor alone is a change of MFA", async () => {
  const made = await madeFor({ patch: {}, mfa: { SoftwareTokenMfaConfiguration: { Enabled: false } } });
  assert.equal(operations(made), ["SetUserPoolMfaConfig"]);
  assert.equal(
    made.changes.map(({ path }) => path),
    ["/Mfa/SoftwareTokenMfaConfiguration/Enabled"],
  );
});

plans("every setting is sent, the name only where it changes", async () => {
  const { steps } = await madeFor({ patch: { DeletionProtection: "INACTIVE" } });
  const names = Object.keys(steps[0]?.request ?? {});
  assert.ok(names.includes("UserPoolTier") && names.includes("AcrConfiguration") && !names.includes("PoolName"));
  assert.is(names.length, 24);
});

plans("a bare call would have been refused, and would have reset what it does not name", async () => {
  const made = await madeFor({ patch: { DeletionProtection: "INACTIVE" } });
  const effects = made.protected.map(({ effect, path, basis }) => `${effect} ${path} ${basis}`);
  assert.ok(
    effects.includes(
      "refused /UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate/0 request/update-settings-not-auto-verified",
    ),
  );
  for (const path of [
    "/LambdaConfig/PreSignUp",
    "/AdminCreateUserConfig/AllowAdminCreateUserOnly",
    "/AutoVerifiedAttributes",
  ]) {
    assert.ok(effects.includes(`reset ${path} measured`), path);
  }
  assert.ok(effects.includes("may-reset /UserPoolTags/Team documented"));
  assert.not(effects.some((effect) => effect.includes("/DeletionProtection")));
});

plans("reset is the bare call's meaning: every reset is a row, and what the service keeps stays", async () => {
  const made = await madeFor({
    patch: { DeletionProtection: "INACTIVE" },
    unspecified: "reset",
    policy: { onDependents: "cascade" },
  });
  const resets = new Set(made.changes.filter(({ origin }) => origin === "reset").map(({ path }) => path));
  assert.ok(resets.has("/LambdaConfig/PreSignUp") && resets.has("/AdminCreateUserConfig/AllowAdminCreateUserOnly"));
  assert.not(resets.has("/UserPoolTags/Team"));
  assert.ok(made.changes.some(({ risks }) => risks.some(({ code }) => code === "self-sign-up-opened")));
});

plans("what the pool breaks already is no error of the wish", async () => {
  const stored = { EmailConfiguration: { EmailSendingAccount: "DEVELOPER" } };
  const { outcome, diagnostics } = await plan({ patch: { DeletionProtection: "INACTIVE" }, stored });
  assert.is(outcome, "PLANNED");
  assert.equal(
    diagnostics.map(({ code, severity }) => `${severity} ${code}`),
    ["warning apply/stored-setting-refused"],
  );
});

plans("a pool id that is none is refused before anybody is asked", async () => {
  const target = createSandbox({ place: "memory" });
  const { outcome, calls } = await planChange({ poolId: "no pool", patch: {} }, portsTo(target));
  assert.equal({ outcome, calls }, { outcome: "VALIDATION", calls: { reads: 0, writes: 0 } });
});

plans("a plan is plain JSON", async () => {
  const made = await madeFor({ patch: { PoolName: "new" } });
  assert.equal(JSON.parse(JSON.stringify(made)), made);
});

plans.run();
