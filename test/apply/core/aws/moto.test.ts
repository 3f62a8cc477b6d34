import {
  CognitoIdentityProviderClient,
  CreateUserPoolCommand,
  DescribeUserPoolCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { applyChange, type Intent, openAwsTarget, planChange, type Result, type Target } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { portsTo } from "../ports-to.ts";
import { withCredentials } from "./credentials.ts";
import { hasMoto, type MotoServer, motoMissing, startMoto } from "./moto-server.ts";

const lambda = "arn:aws:lambda:us-east-1:123456789012:function:a";

/** As many settings as moto keeps. */
const settings = {
  PoolName: "pool",
  Policies: {
    PasswordPolicy: {
      MinimumLength: 12,
      RequireUppercase: false,
      RequireLowercase: true,
      RequireNumbers: true,
      RequireSymbols: false,
      TemporaryPasswordValidityDays: 3,
    },
  },
  DeletionProtection: "ACTIVE",
  LambdaConfig: { PreSignUp: lambda, PostConfirmation: lambda },
  AutoVerifiedAttributes: ["email"],
  VerificationMessageTemplate: {
    EmailMessage: "Your code is {####}.",
    EmailSubject: "Code",
    DefaultEmailOption: "CONFIRM_WITH_CODE",
  },
  SmsAuthenticationMessage: "Your code is {####}.",
  DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true },
  EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT", ReplyToEmailAddress: "help@example.com" },
  UserPoolTags: { Team: "Green" },
  AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
  UserPoolAddOns: { AdvancedSecurityMode: "AUDIT" },
  AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: "verified_email" }] },
  UserPoolTier: "PLUS",
  UsernameConfiguration: { CaseSensitive: false },
} as const;

/**
 * What moto 5 does that the service does not: it loses what cannot be changed (the username members), never moves
 * LastModifiedDate, ignores a new name, keeps MFA as it was when the pool was made, and has no operations for tags.
 */
const tolerated = ["LastModifiedDate", "UsernameAttributes", "UsernameConfiguration", "EstimatedNumberOfUsers"];

interface MotoPool {
  readonly poolId: string;
  readonly target: Target;
  readonly describe: () => Promise<Readonly<Record<string, unknown>>>;
}

async function makePool({ url }: MotoServer): Promise<MotoPool> {
  const client = new CognitoIdentityProviderClient({ region: "us-east-1", endpoint: url });
  const { UserPool } = await client.send(
    new CreateUserPoolCommand({
      ...settings,
      AutoVerifiedAttributes: [...settings.AutoVerifiedAttributes],
      AccountRecoverySetting: { RecoveryMechanisms: [...settings.AccountRecoverySetting.RecoveryMechanisms] },
    }),
  );
  const poolId = UserPool?.Id ?? "";
  const opened = await openAwsTarget({ poolId, endpointUrl: url });
  if (opened.kind !== "opened") throw new Error(JSON.stringify(opened.diagnostics));
  const describe = async () => {
    const answer = await client.send(new DescribeUserPoolCommand({ UserPoolId: poolId }));
    return Object.fromEntries(Object.entries(answer.UserPool ?? {}).filter(([name]) => !tolerated.includes(name)));
  };
  return { poolId, target: opened.target, describe };
}

async function apply({ poolId, target }: MotoPool, patch: Intent["patch"]): Promise<Result> {
  return applyChange({ poolId, patch }, { acknowledged: "all" }, portsTo(target));
}

const suiteOfMoto = suite("moto's server, through the SDK");

if (hasMoto()) {
  const server = startMoto();
  const withPool = (act: (pool: MotoPool) => Promise<void>) =>
    withCredentials(async () => act(await makePool(await server)));

  suiteOfMoto("one setting changes, and everything else is as before", () =>
    withPool(async (pool) => {
      const before = await pool.describe();
      const { outcome, summary } = await apply(pool, { DeletionProtection: "INACTIVE" });
      assert.is(outcome, "VERIFIED", summary);
      assert.equal(await pool.describe(), { ...before, DeletionProtection: "INACTIVE" });
    }),
  );

  const patches: readonly Intent["patch"][] = [
    { Policies: { PasswordPolicy: { MinimumLength: 20 } } },
    { LambdaConfig: { PreSignUp: null } },
    { LambdaConfig: { CustomMessage: lambda } },
    { AutoVerifiedAttributes: null },
    { VerificationMessageTemplate: { EmailSubject: "Another" } },
    { DeviceConfiguration: null },
    { AdminCreateUserConfig: { AllowAdminCreateUserOnly: false } },
    { UserPoolAddOns: { AdvancedSecurityMode: "ENFORCED" } },
    { UserPoolTags: { Area: "West" }, DeletionProtection: "INACTIVE" },
  ];
  for (const patch of patches) {
    suiteOfMoto(`${JSON.stringify(patch)} is applied, and is nothing the second time`, () =>
      withPool(async (pool) => {
        const first = await apply(pool, patch);
        assert.is(first.outcome, "VERIFIED", `${first.summary} ${JSON.stringify(first.drift)}`);
        assert.is((await planChange({ poolId: pool.poolId, patch }, portsTo(pool.target))).outcome, "NOOP");
      }),
    );
  }

  suiteOfMoto("operations for tags are missing there, and the result says that nothing was written", () =>
    withPool(async (pool) => {
      const { outcome, written } = await apply(pool, { UserPoolTags: { Area: "West" } });
      assert.ok(/^(?:AMBIGUOUS_RESOLVED|REFUSED|VERIFIED)$/.test(outcome), outcome);
      assert.is(written, outcome === "VERIFIED" ? "yes" : "no");
    }),
  );

  suiteOfMoto.after(async () => (await server).close());
} else {
  suiteOfMoto(motoMissing, () => undefined);
}

suiteOfMoto.run();
