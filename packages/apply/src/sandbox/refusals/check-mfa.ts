import type { JsonObject } from "@longhand/validation";
import type { Refused } from "../../target.ts";
import { itemsOf, memberOf, objectFrom, objectOf, textOf } from "../json.ts";
import { regionOf, sandboxAccount } from "../pool-id.ts";
import type { PoolRecord } from "../pool-record.ts";
import { refuse } from "../refusal.ts";
import { checkServiceRules } from "./check-rules.ts";
import { wordings } from "./wordings.ts";

/** Why the service refuses a SetUserPoolMfaConfig. */
export function checkMfa(record: PoolRecord, request: JsonObject): Refused | undefined {
  const { pool } = record;
  return (
    checkServiceRules({ operation: "SetUserPoolMfaConfig", request, state: { pool } }) ??
    checkFactors(pool, request) ??
    checkFirstFactors(pool, request) ??
    checkEmailFactor(pool, request) ??
    checkSms(pool, request)
  );
}

function checkFactors(pool: JsonObject, request: JsonObject): Refused | undefined {
  const mode = textOf(request, "MfaConfiguration") ?? "OFF";
  const sms = objectOf(request, "SmsMfaConfiguration");
  if (sms !== undefined && (objectOf(sms, "SmsConfiguration") ?? objectOf(pool, "SmsConfiguration")) === undefined) {
    return refuse("InvalidParameterException", wordings.get("request/mfa-needs-factor")?.message);
  }
  const hasFactor =
    sms !== undefined ||
    memberOf(request, "EmailMfaConfiguration") !== undefined ||
    memberOf(objectOf(request, "SoftwareTokenMfaConfiguration"), "Enabled") === true;
  if (mode === "OFF" || hasFactor) return undefined;
  return refuse(
    "InvalidParameterException",
    "Invalid MFA configuration given, SMS MFA, Email MFA, or Software Token MFA must be enabled",
  );
}

/** What the pool lets users begin to sign in with has to go with MFA that everybody needs. */
function checkFirstFactors(pool: JsonObject, request: JsonObject): Refused | undefined {
  if (textOf(request, "MfaConfiguration") !== "ON") return undefined;
  const factors = itemsOf(objectOf(objectOf(pool, "Policies"), "SignInPolicy"), "AllowedFirstAuthFactors");
  if (factors.includes("EMAIL_OTP") || factors.includes("SMS_OTP")) {
    return refuse("InvalidParameterException", wordings.get("request/mfa-excludes-otp-sign-in")?.message);
  }
  const webAuthn = objectOf(request, "WebAuthnConfiguration");
  const isVerified = textOf(webAuthn, "FactorConfiguration") === "MULTI_FACTOR_WITH_USER_VERIFICATION";
  if (!factors.includes("WEB_AUTHN") || isVerified) return undefined;
  return refuse(
    "InvalidParameterException",
    "WEB_AUTHN needs FactorConfiguration MULTI_FACTOR_WITH_USER_VERIFICATION while MFA is ON.",
  );
}

/** Codes by mail go through Amazon SES, and not on the cheapest tier. Amazon Cognito developer guide, email MFA. */
function checkEmailFactor(pool: JsonObject, request: JsonObject): Refused | undefined {
  if (memberOf(request, "EmailMfaConfiguration") === undefined) return undefined;
  if (textOf(pool, "UserPoolTier") === "LITE") {
    return refuse(
      "FeatureUnavailableInTierException",
      "The following features need to be disabled for the LITE pricing tier configured: Email MFA",
    );
  }
  if (textOf(objectOf(pool, "EmailConfiguration"), "EmailSendingAccount") === "DEVELOPER") return undefined;
  return refuse("InvalidParameterException", "Email MFA requires EmailSendingAccount DEVELOPER.");
}

/** The rules of the pool's own SMS settings, which these are. */
function checkSms(pool: JsonObject, request: JsonObject): Refused | undefined {
  const sms = objectOf(request, "SmsMfaConfiguration");
  const environment = { region: regionOf(textOf(pool, "Id") ?? ""), account: sandboxAccount };
  const settings = objectFrom([
    ["SmsConfiguration", memberOf(sms, "SmsConfiguration")],
    ["SmsAuthenticationMessage", memberOf(sms, "SmsAuthenticationMessage")],
  ]);
  return checkServiceRules({ operation: "UpdateUserPool", request: settings, environment });
}
