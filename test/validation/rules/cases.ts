import { accountCases } from "./cases/accounts.ts";
import { mailCases } from "./cases/mail.ts";
import { messageCases } from "./cases/messages.ts";
import { mfaCases } from "./cases/mfa.ts";
import { newPoolCases } from "./cases/new-pools.ts";
import { newerCases } from "./cases/newer-settings.ts";
import type { RuleCase } from "./cases/rule-case.ts";
import { signInCases } from "./cases/sign-in.ts";
import { smsCases } from "./cases/sms.ts";
import { triggerCases } from "./cases/triggers.ts";
import { valueCases } from "./cases/values.ts";
import { verificationCases } from "./cases/verification.ts";

/** Requests, and where each rule finds something in them. */
export const ruleCases: readonly RuleCase[] = [
  ...valueCases,
  ...messageCases,
  ...triggerCases,
  ...verificationCases,
  ...mfaCases,
  ...signInCases,
  ...mailCases,
  ...smsCases,
  ...accountCases,
  ...newerCases,
  ...newPoolCases,
];
