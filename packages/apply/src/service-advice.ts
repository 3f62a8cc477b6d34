import type { Advice, RetryClass } from "./advice.ts";
import type { ServiceException } from "./target.ts";

const credentials =
  "The credentials are missing, expired or not valid, or the clock is wrong: refresh them. Nothing was sent to the pool.";

/** What to do about each exception that the service is known to throw, by its name. */
const adviceByName: ReadonlyMap<string, Advice> = new Map<string, Advice>([
  [
    "ResourceNotFoundException",
    {
      retry: "fatal",
      text: "There is no such pool in this Region and account. Compare the id's prefix with the Region and list the pools; do not create one.",
    },
  ],
  [
    "InvalidParameterException",
    {
      retry: "fatal",
      text: "The service refuses a value. Find the setting that its message names, and change that; the same request will be refused again.",
    },
  ],
  [
    "ConcurrentModificationException",
    {
      retry: "rebase",
      text: "Another update of this pool is in flight. The pool is read and planned again before each further try; where both change the same settings, somebody has to decide.",
    },
  ],
  [
    "TooManyRequestsException",
    {
      retry: "throttle",
      text: "All clients of the account share 15 such requests a second. Wait, and run fewer applies at once; it is no question of permissions.",
    },
  ],
  [
    "NotAuthorizedException",
    {
      retry: "fatal",
      text: "The service denies it. Ask a person for credentials or a policy that allow it; do not try other accounts.",
    },
  ],
  [
    "UserImportInProgressException",
    {
      retry: "wait",
      text: "Users are being imported into this pool. List the import jobs, and plan again when they have ended.",
    },
  ],
  [
    "InternalErrorException",
    {
      retry: "ambiguous",
      text: "The service failed on its side, and may or may not have applied the change. The pool is read back to tell.",
    },
  ],
  [
    "InvalidSmsRoleAccessPolicyException",
    {
      retry: "propagate",
      text: "The SMS role may not publish messages. Give it the permission; where the change did not touch SMS, it is the stored role that is broken.",
    },
  ],
  [
    "InvalidSmsRoleTrustRelationshipException",
    {
      retry: "propagate",
      text: "The SMS role does not exist, does not trust Cognito, or has another external id. A deleted role is reported like this too.",
    },
  ],
  [
    "InvalidEmailRoleAccessPolicyException",
    {
      retry: "fatal",
      text: "The SES identity is not verified, or its policy does not let Cognito send with it.",
    },
  ],
  [
    "UserPoolTaggingException",
    {
      retry: "ambiguous",
      text: "A tag is refused: a reserved key, too many, or no permission to tag. Settings may have been applied all the same; the pool is read back to tell.",
    },
  ],
  [
    "TierChangeNotAllowedException",
    { retry: "fatal", text: "This change of the tier is not allowed now. Do not try again; ask a person." },
  ],
  [
    "FeatureUnavailableInTierException",
    {
      retry: "fatal",
      text: "The pool's tier does not have the features that the message names. Raise the tier, which costs more, or turn them off.",
    },
  ],
  [
    "OperationNotEnabledException",
    {
      retry: "fatal",
      text: "The pool is a replica in a second Region, or the feature is off. Apply the change to the primary pool.",
    },
  ],
  [
    "LimitExceededException",
    { retry: "throttle", text: "A quota of the account is used up. Ask a person to look at the quotas." },
  ],
  [
    "AccessDeniedException",
    {
      retry: "fatal",
      text: "IAM denies it. Needed are cognito-idp:DescribeUserPool and UpdateUserPool; TagResource and UntagResource for tags; GetUserPoolMfaConfig and SetUserPoolMfaConfig for MFA; iam:PassRole for the SMS role, even unchanged; kms:CreateGrant for custom senders; the creation of a service-linked role for the first mail over SES.",
    },
  ],
  ["ExpiredTokenException", { retry: "fatal", text: credentials }],
  ["UnrecognizedClientException", { retry: "fatal", text: credentials }],
  ["InvalidSignatureException", { retry: "fatal", text: credentials }],
  ["MissingAuthenticationTokenException", { retry: "fatal", text: credentials }],
  ["IncompleteSignatureException", { retry: "fatal", text: credentials }],
  ["CredentialsProviderError", { retry: "fatal", text: credentials }],
  [
    "ThrottlingException",
    { retry: "throttle", text: "The service is asked too often. Wait, and run fewer applies at once." },
  ],
  [
    "RequestLimitExceeded",
    { retry: "throttle", text: "The service is asked too often. Wait, and run fewer applies at once." },
  ],
]);

const inFlight = /can be processed at a time/i;

/** What to do about an exception of the service. */
export function adviceFor({ name, message, status }: ServiceException): Advice {
  const known = adviceByName.get(name);
  if (known !== undefined) return inFlight.test(message) ? { ...known, retry: "rebase" } : known;
  if (inFlight.test(message)) return { retry: "rebase", text: "Another update of this pool is in flight." };
  if (status >= 500) {
    return {
      retry: "ambiguous",
      text: "The service failed on its side, and may or may not have applied the change. The pool is read back to tell.",
    };
  }
  return {
    retry: "fatal",
    text: "The service refuses the request, in a way that is not known here. Read its message.",
  };
}

/** The exceptions that advice is written for. */
export const advisedExceptions: readonly string[] = [...adviceByName.keys()];

const aboutAccess: ReadonlySet<string> = new Set([
  "NotAuthorizedException",
  "AccessDeniedException",
  "ExpiredTokenException",
  "UnrecognizedClientException",
  "InvalidSignatureException",
  "MissingAuthenticationTokenException",
  "IncompleteSignatureException",
  "CredentialsProviderError",
]);

/** The outcome of an exception that nothing is to be done about here. */
export function outcomeOf({ name }: ServiceException, retry: RetryClass) {
  if (name === "ResourceNotFoundException") return "NOT_FOUND";
  if (aboutAccess.has(name)) return "AUTH";
  if (retry === "throttle") return "THROTTLED";
  if (retry === "wait") return "IMPORT_RUNNING";
  return retry === "rebase" ? "CONFLICT" : "REFUSED";
}
