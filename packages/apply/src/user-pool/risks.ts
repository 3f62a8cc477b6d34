import type { JsonValue } from "@longhand/validation";
import { isList } from "../json/kinds.ts";
import type { PoolSettings } from "../plan.ts";
import { type Risk, type RiskCode, riskClasses } from "../risk.ts";
import type { SettingDifference } from "./differences.ts";

interface RiskRule {
  readonly code: RiskCode;
  /** Paths that it is about. */
  readonly path: RegExp;
  readonly message: string;
  /** Absent where every change of the path is one. */
  readonly applies?: (change: SettingDifference, base: PoolSettings) => boolean;
}

const isSet = (value: JsonValue | undefined) => value !== undefined;
const becomes = (value: JsonValue) => (change: SettingDifference) => change.after === value;
const was = (value: JsonValue) => (change: SettingDifference) => change.before === value;

/** True where a value falls in an order, from weak to strong; what is absent is the weakest. */
function fallsIn(order: readonly string[]): (change: SettingDifference) => boolean {
  const rank = (value: JsonValue | undefined) => order.indexOf(typeof value === "string" ? value : "");
  return ({ before, after }) => rank(after) < rank(before);
}

function isLess({ before, after }: SettingDifference): boolean {
  return Number(after ?? 0) < Number(before ?? 0);
}

function hasMore({ before, after }: SettingDifference): boolean {
  const [old, now] = [isList(before) ? before : [], isList(after) ? after : []];
  return now.some((item) => !old.includes(item));
}

const isFirst = (member: string) => (change: SettingDifference, base: PoolSettings) =>
  base.settings[member] === undefined && isSet(change.after);

/** What can hurt, gravest first. A change may have several. */
const rules: readonly RiskRule[] = [
  {
    code: "self-sign-up-opened",
    path: /^\/AdminCreateUserConfig\/AllowAdminCreateUserOnly$/,
    message: "Anybody can sign up then.",
    applies: was(true),
  },
  {
    code: "mfa-lowered",
    path: /^\/MfaConfiguration$/,
    message: "Users may sign in with less than before.",
    applies: fallsIn(["OFF", "OPTIONAL", "ON"]),
  },
  {
    code: "mfa-lowered",
    path: /^\/Mfa\/(?:Sms|SoftwareToken|Email)MfaConfiguration/,
    message: "Users who have this factor lose it.",
    applies: ({ before, after }) => isSet(before) && !isSet(after),
  },
  {
    code: "threat-protection-lowered",
    path: /^\/UserPoolAddOns\/(?:AdvancedSecurityMode|AdvancedSecurityAdditionalFlows\/CustomAuthMode)$/,
    message: "Fewer attacks are found or stopped.",
    applies: fallsIn(["OFF", "AUDIT", "ENFORCED"]),
  },
  {
    code: "deletion-protection-off",
    path: /^\/DeletionProtection$/,
    message: "The pool can be deleted then.",
    applies: becomes("INACTIVE"),
  },
  {
    code: "mail-sender-changed",
    path: /^\/EmailConfiguration\/(?:SourceArn|From|EmailSendingAccount)$/,
    message: "Mail comes from another sender.",
  },
  {
    code: "account-recovery-changed",
    path: /^\/AccountRecoverySetting/,
    message: "Users recover accounts another way.",
  },
  {
    code: "password-policy-weakened",
    path: /^\/Policies\/PasswordPolicy\/(?:MinimumLength|PasswordHistorySize)$/,
    message: "Weaker passwords are accepted.",
    applies: isLess,
  },
  {
    code: "password-policy-weakened",
    path: /^\/Policies\/PasswordPolicy\/Require/,
    message: "Weaker passwords are accepted.",
    applies: was(true),
  },
  {
    code: "password-policy-weakened",
    path: /^\/Policies\/PasswordPolicy\/TemporaryPasswordValidityDays$/,
    message: "Temporary passwords are valid for longer.",
    applies: ({ before, after }) => isSet(before) && Number(after) > Number(before),
  },
  {
    code: "first-factor-added",
    path: /^\/Policies\/SignInPolicy\/AllowedFirstAuthFactors$/,
    message: "Users may begin to sign in with one more factor.",
    applies: hasMore,
  },
  {
    code: "trigger-removed",
    path: /^\/LambdaConfig\/(?!KMSKeyID$)/,
    message: "The function is no longer called.",
    applies: ({ path, after }) => !isSet(after) && !path.endsWith("/LambdaVersion"),
  },
  {
    code: "trigger-repointed",
    path: /^\/LambdaConfig\/(?!KMSKeyID$)/,
    message: "Another function is called.",
    applies: ({ path, before, after }) => isSet(before) && isSet(after) && !path.endsWith("/LambdaVersion"),
  },
  {
    code: "key-changed",
    path: /^\/(?:LambdaConfig\/KMSKeyID$|KeyConfiguration\/)/,
    message: "Another key encrypts; who only has the old one cannot read.",
  },
  {
    code: "issuer-changed",
    path: /^\/IssuerConfiguration\//,
    message: "Validators that pin the issuer refuse new tokens.",
  },
  {
    code: "client-registration-opened",
    path: /^\/DcrConfiguration\/EnableStatus$/,
    message: "Clients can register themselves then.",
    applies: becomes("Enabled"),
  },
  {
    code: "client-registration-opened",
    path: /^\/DcrConfiguration\/OpenDcrEnabled$/,
    message: "Anybody can register a client then.",
    applies: becomes(true),
  },
  {
    code: "sms-configuration-first-set",
    path: /^\/SmsConfiguration/,
    message: "Once a pool has it, nobody knows a way to remove it.",
    applies: isFirst("SmsConfiguration"),
  },
  {
    code: "temporary-validity-first-set",
    path: /^\/Policies\/PasswordPolicy\/TemporaryPasswordValidityDays$/,
    message: "It retires `UnusedAccountValidityDays` in this pool for good.",
    applies: ({ before }) => !isSet(before),
  },
  {
    code: "legacy-recovery-left",
    path: /^\/AccountRecoverySetting/,
    message: "The old order of recovery cannot be set again.",
    applies: isFirst("AccountRecoverySetting"),
  },
  { code: "tier-changed", path: /^\/UserPoolTier$/, message: "The price changes." },
  {
    code: "threat-protection-changed",
    path: /^\/UserPoolAddOns\/AdvancedSecurityMode$/,
    message: "The price changes.",
  },
  {
    code: "message-changed",
    path: /^\/(?:VerificationMessageTemplate\/|SmsAuthenticationMessage$|AdminCreateUserConfig\/InviteMessageTemplate\/|Mfa\/EmailMfaConfiguration\/)/,
    message: "Users read another text.",
  },
  { code: "tags-changed", path: /^\/UserPoolTags/, message: "Whoever goes by tags sees the pool otherwise." },
  { code: "name-changed", path: /^\/PoolName$/, message: "The pool is called otherwise." },
];

/** What can come of one change, gravest first. */
export function risksOf(change: SettingDifference, base: PoolSettings): readonly Risk[] {
  const found = rules.filter(({ path, applies }) => path.test(change.path) && (applies?.(change, base) ?? true));
  return found.map(({ code, message }) => ({ code, class: riskClasses[code], message }));
}
