/** How much a change can hurt. `critical` and `one-way` changes need consent that names them. */
export type RiskClass = "critical" | "one-way" | "billing" | "cosmetic";

/** The class of each risk. Codes are never used again for something else. */
export const riskClasses = {
  "self-sign-up-opened": "critical",
  "mfa-lowered": "critical",
  "threat-protection-lowered": "critical",
  "deletion-protection-off": "critical",
  "mail-sender-changed": "critical",
  "account-recovery-changed": "critical",
  "password-policy-weakened": "critical",
  "first-factor-added": "critical",
  "trigger-removed": "critical",
  "trigger-repointed": "critical",
  "key-changed": "critical",
  "issuer-changed": "critical",
  "client-registration-opened": "critical",
  "stored-setting-lost": "critical",
  "sms-configuration-first-set": "one-way",
  "temporary-validity-first-set": "one-way",
  "legacy-recovery-left": "one-way",
  "tier-changed": "billing",
  "threat-protection-changed": "billing",
  "message-changed": "cosmetic",
  "tags-changed": "cosmetic",
  "name-changed": "cosmetic",
} as const satisfies Readonly<Record<string, RiskClass>>;

/** A risk by name, such as `mfa-lowered`. */
export type RiskCode = keyof typeof riskClasses;

/** One reason to look twice at a change. */
export interface Risk {
  readonly code: RiskCode;
  readonly class: RiskClass;
  /** A sentence: what may happen. */
  readonly message: string;
}
