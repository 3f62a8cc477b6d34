/** An exception of the service, or of what stands before every AWS service. */
export interface KnownException {
  /** Status of the HTTP answer. */
  readonly status: number;
  /** What it says where nobody words it otherwise. */
  readonly message: string;
}

/**
 * The exceptions that a call about a pool can meet. Names: the service model of botocore 1.43.11, the schemas of
 * `@aws-sdk/client-cognito-identity-provider` 3.1169.0, and the errors that all AWS services share. Wordings: reports by users.
 */
export const exceptions: ReadonlyMap<string, KnownException> = new Map<string, KnownException>([
  ["ResourceNotFoundException", { status: 400, message: "User pool does not exist." }],
  ["InvalidParameterException", { status: 400, message: "Invalid parameter." }],
  [
    "ConcurrentModificationException",
    { status: 400, message: "Only one request to update this UserPool can be processed at a time" },
  ],
  ["TooManyRequestsException", { status: 400, message: "Too many requests" }],
  ["LimitExceededException", { status: 400, message: "The limit for user pools is exceeded." }],
  ["NotAuthorizedException", { status: 400, message: "Access to this user pool is not allowed." }],
  ["UserImportInProgressException", { status: 400, message: "A user import is in progress for this user pool." }],
  ["InternalErrorException", { status: 500, message: "Something went wrong" }],
  [
    "InvalidSmsRoleAccessPolicyException",
    { status: 400, message: "Role does not have permission to publish with SNS" },
  ],
  [
    "InvalidSmsRoleTrustRelationshipException",
    { status: 400, message: "Role does not have a trust relationship allowing Cognito to assume the role" },
  ],
  [
    "InvalidEmailRoleAccessPolicyException",
    { status: 400, message: "Cognito is not allowed to use your email identity" },
  ],
  ["UserPoolTaggingException", { status: 400, message: "The tags of this user pool cannot be changed." }],
  ["TierChangeNotAllowedException", { status: 400, message: "The tier of this user pool cannot be changed now." }],
  [
    "FeatureUnavailableInTierException",
    { status: 400, message: "A feature is not available in the pricing tier of this user pool." },
  ],
  ["OperationNotEnabledException", { status: 400, message: "This operation is not enabled for this user pool." }],
  ["AccessDeniedException", { status: 400, message: "User is not authorized to perform this operation" }],
  ["ExpiredTokenException", { status: 400, message: "The security token included in the request is expired" }],
  ["UnrecognizedClientException", { status: 400, message: "The security token included in the request is invalid." }],
  [
    "InvalidSignatureException",
    { status: 400, message: "The request signature we calculated does not match the signature you provided." },
  ],
  ["ThrottlingException", { status: 400, message: "Rate exceeded" }],
  ["RequestLimitExceeded", { status: 503, message: "Request limit exceeded." }],
  ["ServiceUnavailable", { status: 503, message: "Service is unavailable" }],
  ["SerializationException", { status: 400, message: "The request cannot be read." }],
  ["UnknownOperationException", { status: 400, message: "Unknown operation." }],
]);
