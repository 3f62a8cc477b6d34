import { defineDiagnostic, show } from "@longhand/diagnostics";

/** The pool has members that the model does not know. */
export const unknownStoredMember = defineDiagnostic<{ readonly pointer: string }>({
  code: "apply/unknown-stored-member",
  severity: "error",
  message: ({ pointer }) =>
    `The pool has ${show(pointer)}, which this version does not know: it may be a setting that an update resets, or say only how the pool is.`,
  expected: () => "`passthrough` to send it back as it is, or its loss accepted by name",
});

/** Nobody knows a value that clears it. */
export const cannotClear = defineDiagnostic<{ readonly setting: string }>({
  code: "apply/cannot-clear",
  severity: "error",
  message: ({ setting }) => `${show(setting)} cannot be cleared: the service keeps it when it is left out.`,
});

/** The patch names another pool. */
export const otherPool = defineDiagnostic<{ readonly poolId: string; readonly named: string }>({
  code: "apply/other-pool",
  severity: "error",
  message: ({ poolId, named }) => `The settings name the pool ${show(named)}, and the change is for ${show(poolId)}.`,
});

/** The pool's id begins with another Region. */
export const otherRegion = defineDiagnostic<{ readonly poolId: string; readonly region: string }>({
  code: "apply/other-region",
  severity: "error",
  message: ({ poolId, region }) => `The pool ${show(poolId)} is not in ${show(region)}, where the target is.`,
});

/** The credentials are for another account than expected. */
export const otherAccount = defineDiagnostic<{ readonly expected: string; readonly found: string | undefined }>({
  code: "apply/other-account",
  severity: "error",
  message: ({ expected, found }) =>
    found === undefined
      ? `Account ${expected} was expected, and nobody says which one the credentials are for: sts:GetCallerIdentity has no answer.`
      : `The credentials are for account ${found}, and ${expected} was expected.`,
});

/** Nothing can be called there. */
export const unusableAddress = defineDiagnostic<{ readonly why: string }>({
  code: "apply/unusable-address",
  severity: "error",
  message: ({ why }) => `AWS cannot be called: ${why}.`,
});

/** A retired member in the patch. */
export const retiredMember = defineDiagnostic<{ readonly member: string; readonly newer: string }>({
  code: "apply/retired-member",
  severity: "warning",
  message: ({ member, newer }) => `${show(member)} is retired: the text goes to ${show(newer)} too.`,
});

/** The patch sets one of two names of a text and clears the other. */
export const messageHalfCleared = defineDiagnostic<{ readonly given: string; readonly cleared: string }>({
  code: "apply/message-half-cleared",
  severity: "error",
  message: ({ given, cleared }) =>
    `${show(given)} and ${show(cleared)} are the same text, and the change sets the one and clears the other.`,
  expected: () => "`null` for both to clear the text, or the text for one and nothing for the other",
});

/** The pool's two places for one text disagree. */
export const storedTwinsDiffer = defineDiagnostic<{ readonly member: string; readonly newer: string }>({
  code: "apply/stored-twins-differ",
  severity: "warning",
  message: ({ member, newer }) =>
    `The pool has another text in ${show(member)} than in ${show(newer)}: both are sent with the text of the latter.`,
});

/** Only the older twin of the token trigger was named. */
export const triggerVersionAssumed = defineDiagnostic<void>({
  code: "apply/trigger-version-assumed",
  severity: "warning",
  message: () => "`PreTokenGeneration` says no version: the trigger gets `V1_0`.",
});

/** The older member for the same days. */
export const validityDaysMoved = defineDiagnostic<void>({
  code: "apply/validity-days-moved",
  severity: "warning",
  message: () => "`UnusedAccountValidityDays` is retired in this pool: the days go to `TemporaryPasswordValidityDays`.",
});

/** A rule or limit that the pool breaks as it is. */
export const storedSettingRefused = defineDiagnostic<{ readonly code: string; readonly message: string }>({
  code: "apply/stored-setting-refused",
  severity: "warning",
  message: ({ code, message }) => `The pool is already so, and the service may refuse it: ${message} (${code})`,
});

/** Something outside of the pool that comes with a change. */
export const sideEffect = defineDiagnostic<{ readonly effect: string }>({
  code: "apply/side-effect",
  severity: "info",
  message: ({ effect }) => effect,
});

/** MFA factors that the patch names in the wrong place. */
export const wrongMfaMember = defineDiagnostic<{ readonly member: string }>({
  code: "apply/wrong-mfa-member",
  severity: "error",
  message: ({ member }) => `${show(member)} is not among the MFA settings.`,
  expected: () =>
    "`SmsMfaConfiguration`, `SoftwareTokenMfaConfiguration`, `EmailMfaConfiguration` or `WebAuthnConfiguration`",
});

/** A plan that cannot be applied as it is. */
export const brokenPlan = defineDiagnostic<{ readonly why: string }>({
  code: "apply/broken-plan",
  severity: "error",
  message: ({ why }) => `This is not a plan as it was made: ${why}.`,
});

/** A plan for another place. */
export const planForOtherTarget = defineDiagnostic<{ readonly planned: string; readonly found: string }>({
  code: "apply/plan-for-other-target",
  severity: "error",
  message: ({ planned, found }) => `The plan is for ${planned}, and the target is ${found}.`,
});

/** The write is done, and its record is not whole. */
export const journalIncomplete = defineDiagnostic<{ readonly detail: string }>({
  code: "apply/journal-incomplete",
  severity: "warning",
  message: ({ detail }) => `The journal misses what came after the write: ${detail}`,
});
