declare interface AccountRecoverySettingType {
    /** 1 to 2 elements. */
    RecoveryMechanisms?: RecoveryOptionType[] | undefined;
}

declare interface AccountTakeoverActionsType {
    LowAction?: AccountTakeoverActionType | undefined;
    MediumAction?: AccountTakeoverActionType | undefined;
    HighAction?: AccountTakeoverActionType | undefined;
}

declare interface AccountTakeoverActionType {
    Notify: boolean;
    EventAction: AccountTakeoverEventActionType;
}

declare type AccountTakeoverEventActionType = "BLOCK" | "MFA_IF_CONFIGURED" | "MFA_REQUIRED" | "NO_ACTION";

declare interface AccountTakeoverRiskConfigurationType {
    NotifyConfiguration?: NotifyConfigurationType | undefined;
    Actions: AccountTakeoverActionsType;
}

declare interface AcrLevelConfigType {
    /** 1 to 64 characters. */
    AcrValue: string;
}

declare interface AddCustomAttributesRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 25 elements. */
    CustomAttributes: SchemaAttributeType[];
}

declare interface AddUserPoolClientSecretRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId: string;
    /** 24 to 64 characters. */
    ClientSecret?: string | undefined;
}

declare interface AdminAddUserToGroupRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    /** 1 to 128 characters. */
    GroupName: string;
}

declare interface AdminConfirmSignUpRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    ClientMetadata?: Record<string, string> | undefined;
}

declare interface AdminCreateUserConfigType {
    AllowAdminCreateUserOnly?: boolean | undefined;
    /** 0 to 365. */
    UnusedAccountValidityDays?: number | undefined;
    InviteMessageTemplate?: MessageTemplateType | undefined;
}

declare interface AdminCreateUserRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    UserAttributes?: AttributeType[] | undefined;
    ValidationData?: AttributeType[] | undefined;
    /** Up to 256 characters. */
    TemporaryPassword?: string | undefined;
    ForceAliasCreation?: boolean | undefined;
    MessageAction?: MessageActionType | undefined;
    DesiredDeliveryMediums?: DeliveryMediumType[] | undefined;
    ClientMetadata?: Record<string, string> | undefined;
}

declare interface AdminDeleteSoftwareTokenRequest {
    /** 0 to 131,072 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
}

declare interface AdminDeleteUserAttributesRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    UserAttributeNames: string[];
}

declare interface AdminDeleteUserRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
}

declare interface AdminDisableProviderForUserRequest {
    /** 0 to 131,072 characters. */
    UserPoolId: string;
    User: ProviderUserIdentifierType;
}

declare interface AdminDisableUserRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
}

declare interface AdminEnableUserRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
}

declare interface AdminForgetDeviceRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    /** 1 to 55 characters. */
    DeviceKey: string;
}

declare interface AdminGetDeviceRequest {
    /** 1 to 55 characters. */
    DeviceKey: string;
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
}

declare interface AdminGetUserAuthFactorsRequest {
    /** 0 to 131,072 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
}

declare interface AdminGetUserRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
}

declare interface AdminInitiateAuthRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId: string;
    AuthFlow: AuthFlowType;
    AuthParameters?: Record<string, string> | undefined;
    ClientMetadata?: Record<string, string> | undefined;
    AnalyticsMetadata?: AnalyticsMetadataType | undefined;
    ContextData?: ContextDataType | undefined;
    /** 20 to 2,048 characters. */
    Session?: string | undefined;
}

declare interface AdminLinkProviderForUserRequest {
    /** 0 to 131,072 characters. */
    UserPoolId: string;
    DestinationUser: ProviderUserIdentifierType;
    SourceUser: ProviderUserIdentifierType;
}

declare interface AdminListDevicesRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    /** 0 to 60. */
    Limit?: number | undefined;
    /** At least 1 characters. */
    PaginationToken?: string | undefined;
}

declare interface AdminListGroupsForUserRequest {
    /** 1 to 128 characters. */
    Username: string;
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 0 to 60. */
    Limit?: number | undefined;
    /** 1 to 131,072 characters. */
    NextToken?: string | undefined;
}

declare interface AdminListUserAuthEventsRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    /** 0 to 60. */
    MaxResults?: number | undefined;
    /** 1 to 131,072 characters. */
    NextToken?: string | undefined;
}

declare interface AdminListUserSessionsRequest {
    /** 0 to 131,072 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    /** 0 to 131,072 characters. */
    NextToken?: string | undefined;
}

declare interface AdminRemoveUserFromGroupRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    /** 1 to 128 characters. */
    GroupName: string;
}

declare interface AdminResetUserPasswordRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    ClientMetadata?: Record<string, string> | undefined;
}

declare interface AdminRespondToAuthChallengeRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId: string;
    ChallengeName: ChallengeNameType;
    ChallengeResponses?: Record<string, string> | undefined;
    /** 20 to 2,048 characters. */
    Session?: string | undefined;
    AnalyticsMetadata?: AnalyticsMetadataType | undefined;
    ContextData?: ContextDataType | undefined;
    ClientMetadata?: Record<string, string> | undefined;
}

declare interface AdminRevokeUserSessionRequest {
    /** 0 to 131,072 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    /** 0 to 131,072 characters. */
    SessionId: string;
    RevokeAssociatedSessions?: RevokeAssociatedSessionsType | undefined;
}

declare interface AdminSetUserMFAPreferenceRequest {
    SMSMfaSettings?: SMSMfaSettingsType | undefined;
    SoftwareTokenMfaSettings?: SoftwareTokenMfaSettingsType | undefined;
    EmailMfaSettings?: EmailMfaSettingsType | undefined;
    WebAuthnMfaSettings?: WebAuthnMfaSettingsType | undefined;
    /** 1 to 128 characters. */
    Username: string;
    /** 1 to 55 characters. */
    UserPoolId: string;
}

declare interface AdminSetUserPasswordRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    /** Up to 256 characters. */
    Password: string;
    Permanent?: boolean | undefined;
}

declare interface AdminSetUserSettingsRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    MFAOptions: MFAOptionType[];
}

declare interface AdminUpdateAuthEventFeedbackRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    /** 1 to 50 characters. */
    EventId: string;
    FeedbackValue: FeedbackValueType;
}

declare interface AdminUpdateDeviceStatusRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    /** 1 to 55 characters. */
    DeviceKey: string;
    DeviceRememberedStatus?: DeviceRememberedStatusType | undefined;
}

declare interface AdminUpdateUserAttributesRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    UserAttributes: AttributeType[];
    ClientMetadata?: Record<string, string> | undefined;
}

declare interface AdminUserGlobalSignOutRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
}

declare interface AdvancedSecurityAdditionalFlowsType {
    CustomAuthMode?: AdvancedSecurityEnabledModeType | undefined;
}

declare type AdvancedSecurityEnabledModeType = "AUDIT" | "ENFORCED";

declare type AdvancedSecurityModeType = "OFF" | "AUDIT" | "ENFORCED";

declare type AliasAttributeType = "phone_number" | "email" | "preferred_username";

declare interface AnalyticsConfigurationType {
    ApplicationId?: string | undefined;
    /** 20 to 2,048 characters. */
    ApplicationArn?: string | undefined;
    /** 20 to 2,048 characters. */
    RoleArn?: string | undefined;
    /** 0 to 131,072 characters. */
    ExternalId?: string | undefined;
    UserDataShared?: boolean | undefined;
}

declare interface AnalyticsMetadataType {
    /** 0 to 131,072 characters. */
    AnalyticsEndpointId?: string | undefined;
}

declare type AssetCategoryType = "FAVICON_ICO" | "FAVICON_SVG" | "EMAIL_GRAPHIC" | "SMS_GRAPHIC" | "AUTH_APP_GRAPHIC" | "PASSWORD_GRAPHIC" | "PASSKEY_GRAPHIC" | "PAGE_HEADER_LOGO" | "PAGE_HEADER_BACKGROUND" | "PAGE_FOOTER_LOGO" | "PAGE_FOOTER_BACKGROUND" | "PAGE_BACKGROUND" | "FORM_BACKGROUND" | "FORM_LOGO" | "IDP_BUTTON_ICON";

declare type AssetExtensionType = "ICO" | "JPEG" | "PNG" | "SVG" | "WEBP";

declare interface AssetType {
    Category: AssetCategoryType;
    ColorMode: ColorSchemeModeType;
    Extension: AssetExtensionType;
    /** Base64, up to 1,000,000 bytes. */
    Bytes?: string | undefined;
    /** 1 to 40 characters. */
    ResourceId?: string | undefined;
}

declare interface AssociateSoftwareTokenRequest {
    AccessToken?: string | undefined;
    /** 20 to 2,048 characters. */
    Session?: string | undefined;
}

declare type AttributeDataType = "String" | "Number" | "DateTime" | "Boolean";

declare interface AttributeType {
    /** 1 to 32 characters. */
    Name: string;
    /** Up to 2,048 characters. */
    Value?: string | undefined;
}

declare type AuthFactorType = "PASSWORD" | "EMAIL_OTP" | "SMS_OTP" | "WEB_AUTHN" | "SOFTWARE_TOKEN";

declare type AuthFlowType = "USER_SRP_AUTH" | "REFRESH_TOKEN_AUTH" | "REFRESH_TOKEN" | "CUSTOM_AUTH" | "ADMIN_NO_SRP_AUTH" | "USER_PASSWORD_AUTH" | "ADMIN_USER_PASSWORD_AUTH" | "USER_AUTH";

declare type ChallengeNameType = "SMS_MFA" | "EMAIL_OTP" | "SOFTWARE_TOKEN_MFA" | "SELECT_MFA_TYPE" | "MFA_SETUP" | "PASSWORD_VERIFIER" | "CUSTOM_CHALLENGE" | "SELECT_CHALLENGE" | "DEVICE_SRP_AUTH" | "DEVICE_PASSWORD_VERIFIER" | "ADMIN_NO_SRP_AUTH" | "NEW_PASSWORD_REQUIRED" | "SMS_OTP" | "PASSWORD" | "WEB_AUTHN" | "PASSWORD_SRP";

declare interface ChangePasswordRequest {
    /** Up to 256 characters. */
    PreviousPassword?: string | undefined;
    /** Up to 256 characters. */
    ProposedPassword: string;
    AccessToken: string;
}

/** How many words an option or a place takes: `some` at least one, `rest` everything behind it. */
declare type CliArity = "none" | "one" | "optional" | "any" | "some" | "rest" | number;

/** A command, as far as no model says it. */
declare interface CliCommand {
    /** The API name of the operation that it calls, where it is not the one of that name: a waiter has one. */
    readonly operation?: string;
    /** With dashes; in place of the option of the same name that a member has. */
    readonly options: ReadonlyMap<string, CliOption>;
    /** For a command: options that its members would have. For a service: CLI names of operations that it leaves out. */
    readonly without: ReadonlySet<string>;
    /** Its words that are no options, in their order. */
    readonly words: readonly CliWord[];
    readonly commands: ReadonlyMap<string, CliCommand>;
}

declare interface ClientSSOSessionConfigType {
    MaxValidityMinutes: number;
}

declare type ClientTypeType = "DCR" | "REGULAR";

/** An option that does not follow from a member, or not as others do. */
declare interface CliOption {
    readonly takes: CliArity;
    readonly required: boolean;
    /** API name of the member that it stands for. */
    readonly member?: string;
    /** True where the AWS CLI completes the value itself, from another option. */
    readonly filled?: boolean;
    /** What an option without a word sends. */
    readonly sends?: boolean;
    readonly choices?: readonly string[];
    /** What the parser makes of its word; text where it is absent. */
    readonly type?: "int" | "float";
    /** The shape of a value that is no member's. */
    readonly shape?: Shape;
}

/**
 * The AWS CLI's own report of a problem (aws-cli 1.45.11). It stops at the first one; what it would say of the
 * others is not recorded. Offsets are UTF-16 units here; the CLI counts code points.
 */
declare type CliReport = {
    readonly kind: "syntax";
    readonly expected: string;
    readonly received: string;
    readonly offset: number;
} | {
    readonly kind: "duplicate-key";
    readonly key: string;
    readonly offset: number;
}
/** A refusal in words, such as `Invalid JSON: Extra data: line 1 column 3 (char 2)`. */
| {
    readonly kind: "param";
    readonly message: string;
}
/** The CLI dies of a Python exception and prints its bare text. */
| {
    readonly kind: "crash";
    readonly exception: string;
}
/** Found only when the whole request is checked, after every option was read. */
| {
    readonly kind: "validation";
}
/** Refused by the command line itself, before any option is read. `status` is the exit code. */
| {
    readonly kind: "command";
    readonly status: number;
    readonly message: string;
};

/** A service, or a command of the AWS CLI's own such as `s3`. */
declare interface CliService extends CliCommand {
    /** The service's name in botocore's folders, where its model lies: `codedeploy` for `deploy`. Empty for a command without a model. */
    readonly model: string;
    /** The operations that it pages through, by their CLI names, and the members with which a caller turns the pages himself. */
    readonly paged: ReadonlyMap<string, readonly string[]>;
    /** Operations whose options are others than their members, by CLI name. */
    readonly operations: ReadonlyMap<string, CliCommand>;
}

/** The two versions of the AWS CLI. They read options alike; version 2 has more of them, and other exit codes. */
export declare type CliVersion = "v1" | "v2";

/** A word that is no option. */
declare interface CliWord {
    readonly name: string;
    readonly takes: CliArity;
}

declare interface CloudWatchLogsConfigurationType {
    /** 20 to 2,048 characters. */
    LogGroupArn?: string | undefined;
}

/**
 * Amazon Cognito user pools, API version 2016-04-18: 140 operations. Read on the first call, the same object ever after.
 * Source: `data/README.md`.
 */
export declare function cognitoIdp(): Service;

declare type ColorSchemeModeType = "LIGHT" | "DARK" | "DYNAMIC";

/** What came of a whole command. */
export declare interface CommandReading {
    /** The version of the AWS CLI that it is read for. */
    readonly cli: CliVersion;
    readonly service?: Service;
    readonly operation?: Operation;
    /** What the AWS CLI goes on to check and to send. Absent when it stops earlier, and when it sends nothing. */
    readonly request?: JsonObject;
    /** The members that could be read, also when the CLI would stop; the request itself where there is one. */
    readonly members: JsonObject;
    /** Where each part of the members was written, by JSON pointer; for the root, the word of the operation. */
    readonly provenance: Provenance;
    /** The general options by their whole names, `true` for one without a value: `--region`, and `--page-size` of a list. */
    readonly globals: ReadonlyMap<string, string | true>;
    /** Set when the CLI prints a skeleton: instead of a request (`input`, `yaml-input`), or after checking one (`output`). */
    readonly skeleton?: SkeletonForm;
    /** Set when the CLI prints its help or its version and does nothing else. */
    readonly shows?: "help" | "version";
    /** How the CLI ends when it refuses the command before it checks the request. */
    readonly refusal?: Refusal;
    /** The errors in the order in which the CLI would find them, then the warnings. */
    readonly diagnostics: readonly Diagnostic[];
}

/** What `toCommand` makes of a request. */
export declare interface CommandWriting {
    /** The words behind `aws`, before any quoting: what `readCommand` reads. Undefined for an unknown operation. */
    readonly argv: readonly string[] | undefined;
    /** All of it with `aws`, quoted for the shell, an option on each line. */
    readonly text: string | undefined;
    /** What is not shorthand in it, as warnings; what it cannot send, as errors. Their places are JSON pointers into the request. */
    readonly diagnostics: readonly Diagnostic[];
}

declare interface CompleteWebAuthnRegistrationRequest {
    AccessToken: string;
    Credential: Document_3;
}

declare interface CompromisedCredentialsActionsType {
    EventAction: CompromisedCredentialsEventActionType;
}

declare type CompromisedCredentialsEventActionType = "BLOCK" | "NO_ACTION";

declare interface CompromisedCredentialsRiskConfigurationType {
    EventFilter?: EventFilterType[] | undefined;
    Actions: CompromisedCredentialsActionsType;
}

declare interface ConfirmDeviceRequest {
    AccessToken: string;
    /** 1 to 55 characters. */
    DeviceKey: string;
    DeviceSecretVerifierConfig?: DeviceSecretVerifierConfigType | undefined;
    /** 1 to 1,024 characters. */
    DeviceName?: string | undefined;
}

declare interface ConfirmForgotPasswordRequest {
    /** 1 to 128 characters. */
    ClientId: string;
    /** 1 to 128 characters. */
    SecretHash?: string | undefined;
    /** 1 to 128 characters. */
    Username: string;
    /** 1 to 2,048 characters. */
    ConfirmationCode: string;
    /** Up to 256 characters. */
    Password: string;
    AnalyticsMetadata?: AnalyticsMetadataType | undefined;
    UserContextData?: UserContextDataType | undefined;
    ClientMetadata?: Record<string, string> | undefined;
}

declare interface ConfirmSignUpRequest {
    /** 1 to 128 characters. */
    ClientId: string;
    /** 1 to 128 characters. */
    SecretHash?: string | undefined;
    /** 1 to 128 characters. */
    Username: string;
    /** 1 to 2,048 characters. */
    ConfirmationCode: string;
    ForceAliasCreation?: boolean | undefined;
    AnalyticsMetadata?: AnalyticsMetadataType | undefined;
    UserContextData?: UserContextDataType | undefined;
    ClientMetadata?: Record<string, string> | undefined;
    /** 20 to 2,048 characters. */
    Session?: string | undefined;
}

declare interface ContextDataType {
    /** 0 to 131,072 characters. */
    IpAddress: string;
    /** 0 to 131,072 characters. */
    ServerName: string;
    /** 0 to 131,072 characters. */
    ServerPath: string;
    HttpHeaders: HttpHeader[];
    /** 0 to 131,072 characters. */
    EncodedData?: string | undefined;
}

declare interface CreateGroupRequest {
    /** 1 to 128 characters. */
    GroupName: string;
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** Up to 2,048 characters. */
    Description?: string | undefined;
    /** 20 to 2,048 characters. */
    RoleArn?: string | undefined;
    Precedence?: number | undefined;
}

declare interface CreateIdentityProviderRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 32 characters. */
    ProviderName: string;
    ProviderType: IdentityProviderTypeType;
    ProviderDetails: Record<string, string>;
    AttributeMapping?: Record<string, string> | undefined;
    /** 0 to 50 elements. */
    IdpIdentifiers?: string[] | undefined;
    AcrMapping?: Record<string, string> | undefined;
}

declare interface CreateManagedLoginBrandingRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId: string;
    UseCognitoProvidedValues?: boolean | undefined;
    Settings?: Document_3 | undefined;
    /** 0 to 40 elements. */
    Assets?: AssetType[] | undefined;
}

declare interface CreateResourceServerRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 256 characters. */
    Identifier: string;
    /** 1 to 256 characters. */
    Name: string;
    /** Up to 100 elements. */
    Scopes?: ResourceServerScopeType[] | undefined;
}

declare interface CreateTermsRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId: string;
    TermsName: string;
    TermsSource: TermsSourceType;
    Enforcement: TermsEnforcementType;
    /** 1 to 13 entries. */
    Links?: Record<string, string> | undefined;
}

declare interface CreateUserImportJobRequest {
    /** 1 to 128 characters. */
    JobName: string;
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 20 to 2,048 characters. */
    CloudWatchLogsRoleArn: string;
    PasswordHashingAlgorithm?: PasswordHashingAlgorithmType | undefined;
}

declare interface CreateUserPoolClientRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientName: string;
    GenerateSecret?: boolean | undefined;
    /** 24 to 64 characters. */
    ClientSecret?: string | undefined;
    /** 0 to 315,360,000. */
    RefreshTokenValidity?: number | undefined;
    /** 1 to 86,400. */
    AccessTokenValidity?: number | undefined;
    /** 1 to 86,400. */
    IdTokenValidity?: number | undefined;
    TokenValidityUnits?: TokenValidityUnitsType | undefined;
    ReadAttributes?: string[] | undefined;
    WriteAttributes?: string[] | undefined;
    ExplicitAuthFlows?: ExplicitAuthFlowsType[] | undefined;
    SupportedIdentityProviders?: string[] | undefined;
    /** 0 to 100 elements. */
    CallbackURLs?: string[] | undefined;
    /** 0 to 100 elements. */
    LogoutURLs?: string[] | undefined;
    /** 1 to 1,024 characters. */
    DefaultRedirectURI?: string | undefined;
    /** 0 to 3 elements. */
    AllowedOAuthFlows?: OAuthFlowType[] | undefined;
    /** Up to 50 elements. */
    AllowedOAuthScopes?: string[] | undefined;
    AllowedOAuthFlowsUserPoolClient?: boolean | undefined;
    AnalyticsConfiguration?: AnalyticsConfigurationType | undefined;
    PreventUserExistenceErrors?: PreventUserExistenceErrorTypes | undefined;
    EnableTokenRevocation?: boolean | undefined;
    EnablePropagateAdditionalUserContextData?: boolean | undefined;
    /** 3 to 15. */
    AuthSessionValidity?: number | undefined;
    RefreshTokenRotation?: RefreshTokenRotationType | undefined;
}

declare interface CreateUserPoolDomainRequest {
    /** 1 to 63 characters. */
    Domain: string;
    /** 1 to 55 characters. */
    UserPoolId: string;
    ManagedLoginVersion?: number | undefined;
    CustomDomainConfig?: CustomDomainConfigType | undefined;
    Routing?: RoutingType | undefined;
}

declare interface CreateUserPoolReplicaRequest {
    /** 0 to 131,072 characters. */
    UserPoolId: string;
    /** 0 to 131,072 characters. */
    RegionName: string;
    UserPoolTags?: Record<string, string> | undefined;
}

declare interface CreateUserPoolRequest {
    /** 1 to 128 characters. */
    PoolName: string;
    Policies?: UserPoolPolicyType | undefined;
    DeletionProtection?: DeletionProtectionType | undefined;
    LambdaConfig?: LambdaConfigType | undefined;
    AutoVerifiedAttributes?: VerifiedAttributeType[] | undefined;
    AliasAttributes?: AliasAttributeType[] | undefined;
    UsernameAttributes?: UsernameAttributeType[] | undefined;
    /** 6 to 140 characters. */
    SmsVerificationMessage?: string | undefined;
    /** 6 to 20,000 characters. */
    EmailVerificationMessage?: string | undefined;
    /** 1 to 140 characters. */
    EmailVerificationSubject?: string | undefined;
    VerificationMessageTemplate?: VerificationMessageTemplateType | undefined;
    /** 6 to 140 characters. */
    SmsAuthenticationMessage?: string | undefined;
    MfaConfiguration?: UserPoolMfaType | undefined;
    UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType | undefined;
    DeviceConfiguration?: DeviceConfigurationType | undefined;
    EmailConfiguration?: EmailConfigurationType | undefined;
    SmsConfiguration?: SmsConfigurationType | undefined;
    UserPoolTags?: Record<string, string> | undefined;
    AdminCreateUserConfig?: AdminCreateUserConfigType | undefined;
    /** 1 to 50 elements. */
    Schema?: SchemaAttributeType[] | undefined;
    UserPoolAddOns?: UserPoolAddOnsType | undefined;
    DcrConfiguration?: DcrConfigurationType | undefined;
    UsernameConfiguration?: UsernameConfigurationType | undefined;
    AccountRecoverySetting?: AccountRecoverySettingType | undefined;
    UserPoolTier?: UserPoolTierType | undefined;
    KeyConfiguration?: KeyConfigurationType | undefined;
    IssuerConfiguration?: IssuerConfigurationType | undefined;
    AcrConfiguration?: Record<string, AcrLevelConfigType> | undefined;
}

declare interface CustomDomainConfigType {
    /** 20 to 2,048 characters. */
    CertificateArn: string;
    SecurityPolicy?: SecurityPolicyType | undefined;
}

declare interface CustomEmailLambdaVersionConfigType {
    LambdaVersion: CustomEmailSenderLambdaVersionType;
    /** 20 to 2,048 characters. */
    LambdaArn: string;
}

declare type CustomEmailSenderLambdaVersionType = "V1_0";

declare interface CustomSMSLambdaVersionConfigType {
    LambdaVersion: CustomSMSSenderLambdaVersionType;
    /** 20 to 2,048 characters. */
    LambdaArn: string;
}

declare type CustomSMSSenderLambdaVersionType = "V1_0";

declare interface DcrConfigurationType {
    EnableStatus?: StatusType | undefined;
    OpenDcrEnabled?: boolean | undefined;
    AuthenticatedGrantTypes?: OAuthFlowType[] | undefined;
    OpenDcrGrantTypes?: OAuthFlowType[] | undefined;
    AllowedScopes?: string[] | undefined;
}

declare type DefaultEmailOptionType = "CONFIRM_WITH_LINK" | "CONFIRM_WITH_CODE";

declare interface DeleteGroupRequest {
    /** 1 to 128 characters. */
    GroupName: string;
    /** 1 to 55 characters. */
    UserPoolId: string;
}

declare interface DeleteIdentityProviderRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 32 characters. */
    ProviderName: string;
}

declare interface DeleteManagedLoginBrandingRequest {
    ManagedLoginBrandingId: string;
    /** 1 to 55 characters. */
    UserPoolId: string;
}

declare interface DeleteResourceServerRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 256 characters. */
    Identifier: string;
}

declare interface DeleteTermsRequest {
    TermsId: string;
    /** 1 to 55 characters. */
    UserPoolId: string;
}

declare interface DeleteUserAttributesRequest {
    UserAttributeNames: string[];
    AccessToken: string;
}

declare interface DeleteUserPoolClientRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId: string;
}

declare interface DeleteUserPoolClientSecretRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId: string;
    /** 1 to 128 characters. */
    ClientSecretId: string;
}

declare interface DeleteUserPoolDomainRequest {
    /** 1 to 63 characters. */
    Domain: string;
    /** 1 to 55 characters. */
    UserPoolId: string;
}

declare interface DeleteUserPoolReplicaRequest {
    /** 0 to 131,072 characters. */
    UserPoolId: string;
    /** 0 to 131,072 characters. */
    RegionName: string;
}

declare interface DeleteUserPoolRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
}

declare interface DeleteUserRequest {
    AccessToken: string;
}

declare interface DeleteWebAuthnCredentialRequest {
    AccessToken: string;
    /** 0 to 131,072 characters. */
    CredentialId: string;
}

declare type DeletionProtectionType = "ACTIVE" | "INACTIVE";

declare type DeliveryMediumType = "SMS" | "EMAIL";

declare interface DescribeIdentityProviderRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 32 characters. */
    ProviderName: string;
}

declare interface DescribeManagedLoginBrandingByClientRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId: string;
    ReturnMergedResources?: boolean | undefined;
}

declare interface DescribeManagedLoginBrandingRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    ManagedLoginBrandingId: string;
    ReturnMergedResources?: boolean | undefined;
}

declare interface DescribeResourceServerRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 256 characters. */
    Identifier: string;
}

declare interface DescribeRiskConfigurationRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId?: string | undefined;
}

declare interface DescribeTermsByClientRequest {
    /** 1 to 128 characters. */
    ClientId: string;
    /** 0 to 131,072 characters. */
    UserPoolId: string;
    /** 0 to 131,072 characters. */
    TermsName: string;
}

declare interface DescribeTermsRequest {
    TermsId: string;
    /** 1 to 55 characters. */
    UserPoolId: string;
}

declare interface DescribeUserImportJobRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 55 characters. */
    JobId: string;
}

declare interface DescribeUserPoolClientRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId: string;
}

declare interface DescribeUserPoolDomainRequest {
    /** 1 to 63 characters. */
    Domain: string;
}

declare interface DescribeUserPoolRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
}

declare interface DeviceConfigurationType {
    ChallengeRequiredOnNewDevice?: boolean | undefined;
    DeviceOnlyRememberedOnUserPrompt?: boolean | undefined;
}

declare type DeviceRememberedStatusType = "remembered" | "not_remembered";

declare interface DeviceSecretVerifierConfigType {
    /** 0 to 131,072 characters. */
    PasswordVerifier?: string | undefined;
    /** 0 to 131,072 characters. */
    Salt?: string | undefined;
}

/** One problem with what a person or a program wrote. Plain data; made by `defineDiagnostic` alone. */
export declare interface Diagnostic {
    /** From a closed set, `layer/kebab-name`; each has a page under `docs/diagnostics/`. */
    readonly code: string;
    readonly severity: Severity;
    /** One sentence with a full stop; the user's own text stands in backticks. */
    readonly message: string;
    readonly at: Place;
    /** What may stand there instead, where that is not already the message. */
    readonly expected?: string;
    /** Other places that belong to it, such as the first of two equal keys. */
    readonly related?: readonly Related[];
    readonly fix?: Fix;
    /**
     * What was probably meant instead of the member's name or of the value at the place, best first. Becomes a fix where the
     * place is text.
     */
    readonly suggestions?: readonly (string | number | boolean)[];
    /** How the AWS CLI itself reports this; absent where the CLI says nothing. */
    readonly cli?: CliReport;
}

/** The whole text: one or more pairs. */
declare interface Document_2 extends Range_2 {
    readonly kind: "document";
    readonly pairs: readonly Pair[];
}
export { Document_2 as Document }

/** Any JSON value. */
declare type Document_3 = null | boolean | number | string | Document_3[] | {
    [name: string]: Document_3;
};

declare interface EmailConfigurationType {
    /** 20 to 2,048 characters. */
    SourceArn?: string | undefined;
    ReplyToEmailAddress?: string | undefined;
    EmailSendingAccount?: EmailSendingAccountType | undefined;
    /** 0 to 131,072 characters. */
    From?: string | undefined;
    /** 1 to 64 characters. */
    ConfigurationSet?: string | undefined;
}

declare interface EmailMfaConfigType {
    /** 6 to 20,000 characters. */
    Message?: string | undefined;
    Subject?: string | undefined;
}

declare interface EmailMfaSettingsType {
    Enabled?: boolean | undefined;
    PreferredMfa?: boolean | undefined;
}

declare type EmailSendingAccountType = "COGNITO_DEFAULT" | "DEVELOPER";

declare type EncryptionKeyType = "AWS_OWNED_KEY" | "CUSTOMER_MANAGED_KEY";

declare interface EumsSmsConfigurationType {
    /** 20 to 2,048 characters. */
    CallerArn: string;
    /** 0 to 131,072 characters. */
    ExternalId?: string | undefined;
    /** 0 to 131,072 characters. */
    OriginationIdentity?: string | undefined;
    /** 0 to 131,072 characters. */
    ConfigurationSetName?: string | undefined;
    /** 0 to 131,072 characters. */
    InEntityId?: string | undefined;
    /** 0 to 131,072 characters. */
    InTemplateId?: string | undefined;
    /** 5 to 32 characters. */
    Region?: string | undefined;
}

declare type EventFilterType = "SIGN_IN" | "PASSWORD_CHANGE" | "SIGN_UP";

declare type EventSourceName = "userNotification" | "userAuthEvents";

declare type ExplicitAuthFlowsType = "ADMIN_NO_SRP_AUTH" | "CUSTOM_AUTH_FLOW_ONLY" | "USER_PASSWORD_AUTH" | "ALLOW_ADMIN_USER_PASSWORD_AUTH" | "ALLOW_CUSTOM_AUTH" | "ALLOW_USER_PASSWORD_AUTH" | "ALLOW_USER_SRP_AUTH" | "ALLOW_REFRESH_TOKEN_AUTH" | "ALLOW_USER_AUTH";

declare interface FailoverType {
    /** 0 to 131,072 characters. */
    SecondaryRegion: string;
    /** 0 to 131,072 characters. */
    PrimaryRoute53HealthCheckId: string;
}

declare type FeatureType = "ENABLED" | "DISABLED";

declare type FeedbackValueType = "Valid" | "Invalid";

/** What came of a reference. */
export declare type FileContent = 
/** `home` leads to where the text stands, if a page shows it. */
    {
    readonly kind: "text";
    readonly text: string;
    readonly home?: Home;
} | {
    readonly kind: "bytes";
    readonly bytes: Uint8Array;
}
/** The file may not be opened at all. */
| {
    readonly kind: "refused";
}
/** It may, but could not; `reason` is a clause for people, such as `no such file`. */
| {
    readonly kind: "unreadable";
    readonly reason: string;
};

/**
 * Reads the file behind a reference (`file://path` for text, `fileb://path` for bytes). The conversion itself opens nothing;
 * a caller that lets people name files on their own command line passes a port that does.
 */
export declare type FilePort = (reference: string) => FileContent;

declare interface FirehoseConfigurationType {
    /** 20 to 2,048 characters. */
    StreamArn?: string | undefined;
}

/** A change to the text a diagnostic points at, ready to apply or to paste. */
declare interface Fix {
    /** What it does, as an imperative without a full stop: "Quote the value". */
    readonly title: string;
    /** Edits of one source, the diagnostic's own; they do not overlap. */
    readonly edits: readonly TextEdit[];
}

declare interface ForgetDeviceRequest {
    AccessToken?: string | undefined;
    /** 1 to 55 characters. */
    DeviceKey: string;
}

declare interface ForgotPasswordRequest {
    /** 1 to 128 characters. */
    ClientId: string;
    /** 1 to 128 characters. */
    SecretHash?: string | undefined;
    UserContextData?: UserContextDataType | undefined;
    /** 1 to 128 characters. */
    Username: string;
    AnalyticsMetadata?: AnalyticsMetadataType | undefined;
    ClientMetadata?: Record<string, string> | undefined;
}

/** The notations of a value: `plain` is the text itself, as for a string option. */
declare type Form = "shorthand" | "json" | "yaml" | "plain";

declare interface GetClientTokenRequest {
    /** 1 to 128 characters. */
    ClientId: string;
    /** 24 to 64 characters. */
    Secret: string;
    Scopes?: string[] | undefined;
    ClientMetadata?: Record<string, string> | undefined;
}

declare interface GetCSVHeaderRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
}

declare interface GetDeviceRequest {
    /** 1 to 55 characters. */
    DeviceKey: string;
    AccessToken?: string | undefined;
}

declare interface GetGroupRequest {
    /** 1 to 128 characters. */
    GroupName: string;
    /** 1 to 55 characters. */
    UserPoolId: string;
}

declare interface GetIdentityProviderByIdentifierRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 40 characters. */
    IdpIdentifier: string;
}

declare interface GetLogDeliveryConfigurationRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
}

declare interface GetProvisionedLimitRequest {
    LimitDefinition: LimitDefinitionType;
}

declare interface GetSigningCertificateRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
}

declare interface GetTokensFromRefreshTokenRequest {
    RefreshToken: string;
    /** 1 to 128 characters. */
    ClientId: string;
    /** 24 to 64 characters. */
    ClientSecret?: string | undefined;
    /** 1 to 55 characters. */
    DeviceKey?: string | undefined;
    ClientMetadata?: Record<string, string> | undefined;
}

declare interface GetUICustomizationRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId?: string | undefined;
}

declare interface GetUserAttributeVerificationCodeRequest {
    AccessToken: string;
    /** 1 to 32 characters. */
    AttributeName: string;
    ClientMetadata?: Record<string, string> | undefined;
}

declare interface GetUserAuthFactorsRequest {
    AccessToken: string;
}

declare interface GetUserPoolClientSessionConfigurationRequest {
    /** 0 to 131,072 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId: string;
}

declare interface GetUserPoolMfaConfigRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
}

declare interface GetUserPoolSessionConfigurationRequest {
    /** 0 to 131,072 characters. */
    UserPoolId: string;
}

declare interface GetUserRequest {
    AccessToken: string;
}

declare interface GlobalSignOutRequest {
    AccessToken: string;
}

/** `{key=value,...}`. Keys may repeat; the last one wins and keeps the place of the first. */
declare interface Hash extends Range_2 {
    readonly kind: "hash";
    readonly pairs: readonly Pair[];
}

/** Where a text came from: pieces of the outer document, sorted by `inner`, that make it up without a gap. */
declare interface Home {
    readonly document: Source;
    readonly segments: readonly Segment[];
}

declare interface HttpHeader {
    /** 0 to 131,072 characters. */
    headerName?: string | undefined;
    /** 0 to 131,072 characters. */
    headerValue?: string | undefined;
}

declare type IdentityProviderTypeType = "SAML" | "Facebook" | "Google" | "LoginWithAmazon" | "SignInWithApple" | "OIDC";

declare interface InboundFederationLambdaType {
    LambdaVersion: InboundFederationLambdaVersionType;
    /** 20 to 2,048 characters. */
    LambdaArn: string;
}

declare type InboundFederationLambdaVersionType = "V1_0";

declare interface InitiateAuthRequest {
    AuthFlow: AuthFlowType;
    AuthParameters?: Record<string, string> | undefined;
    ClientMetadata?: Record<string, string> | undefined;
    /** 1 to 128 characters. */
    ClientId: string;
    AnalyticsMetadata?: AnalyticsMetadataType | undefined;
    UserContextData?: UserContextDataType | undefined;
    /** 20 to 2,048 characters. */
    Session?: string | undefined;
}

declare interface IssuerConfigurationType {
    Type?: IssuerType | undefined;
}

declare type IssuerType = "ORIGINAL" | "UPDATED";

/** An object; every name is a property of its own, `__proto__` too. */
export declare interface JsonObject {
    readonly [name: string]: JsonValue;
}

/**
 * A value of a request. An integer beyond 2^53 is a bigint, because the AWS CLI sends each digit; bytes come from
 * `fileb://` alone.
 */
export declare type JsonValue = null | boolean | number | bigint | string | Uint8Array | readonly JsonValue[] | JsonObject;

/** A key; empty where nothing stands before `=`. */
declare interface Key extends Range_2 {
    readonly kind: "key";
    readonly name: string;
}

declare interface KeyConfigurationType {
    KeyType?: EncryptionKeyType | undefined;
    /** 20 to 2,048 characters. */
    KmsKeyArn?: string | undefined;
}

declare interface LambdaConfigType {
    /** 20 to 2,048 characters. */
    PreSignUp?: string | undefined;
    /** 20 to 2,048 characters. */
    CustomMessage?: string | undefined;
    /** 20 to 2,048 characters. */
    PostConfirmation?: string | undefined;
    /** 20 to 2,048 characters. */
    PreAuthentication?: string | undefined;
    /** 20 to 2,048 characters. */
    PostAuthentication?: string | undefined;
    /** 20 to 2,048 characters. */
    DefineAuthChallenge?: string | undefined;
    /** 20 to 2,048 characters. */
    CreateAuthChallenge?: string | undefined;
    /** 20 to 2,048 characters. */
    VerifyAuthChallengeResponse?: string | undefined;
    /** 20 to 2,048 characters. */
    PreTokenGeneration?: string | undefined;
    /** 20 to 2,048 characters. */
    UserMigration?: string | undefined;
    PreTokenGenerationConfig?: PreTokenGenerationVersionConfigType | undefined;
    CustomSMSSender?: CustomSMSLambdaVersionConfigType | undefined;
    CustomEmailSender?: CustomEmailLambdaVersionConfigType | undefined;
    /** 20 to 2,048 characters. */
    KMSKeyID?: string | undefined;
    InboundFederation?: InboundFederationLambdaType | undefined;
}

declare type LimitClass = "API_CATEGORY";

declare interface LimitDefinitionType {
    LimitClass: LimitClass;
    Attributes: Record<string, string>;
}

/** Inclusive bounds; absent where the model has none. */
declare interface Limits {
    readonly min?: number;
    readonly max?: number;
}

/** A list: `csv` is `a,b` at the top, `explicit` is `[a,b]`. */
declare interface List extends Range_2 {
    readonly kind: "list";
    readonly style: ListStyle;
    readonly items: readonly Value[];
}

declare interface ListDevicesRequest {
    AccessToken: string;
    /** 0 to 60. */
    Limit?: number | undefined;
    /** At least 1 characters. */
    PaginationToken?: string | undefined;
}

declare interface ListGroupsRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 0 to 60. */
    Limit?: number | undefined;
    /** 1 to 131,072 characters. */
    NextToken?: string | undefined;
}

declare interface ListIdentityProvidersRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 0 to 60. */
    MaxResults?: number | undefined;
    /** At least 1 characters. */
    NextToken?: string | undefined;
}

declare interface ListResourceServersRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 50. */
    MaxResults?: number | undefined;
    /** At least 1 characters. */
    NextToken?: string | undefined;
}

declare interface ListShape {
    readonly kind: "list";
    readonly name: string;
    readonly element: Shape;
    /** Number of elements. */
    readonly length: Limits;
    readonly sensitive: boolean;
}

/** How a list is written. */
declare type ListStyle = "csv" | "explicit";

declare interface ListTagsForResourceRequest {
    /** 20 to 2,048 characters. */
    ResourceArn: string;
}

declare interface ListTermsRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 60. */
    MaxResults?: number | undefined;
    /** 0 to 131,072 characters. */
    NextToken?: string | undefined;
}

declare interface ListUserImportJobsRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 60. */
    MaxResults: number;
    /** At least 1 characters. */
    PaginationToken?: string | undefined;
}

declare interface ListUserPoolClientSecretsRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId: string;
    /** 1 to 131,072 characters. */
    NextToken?: string | undefined;
}

declare interface ListUserPoolClientsRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 60. */
    MaxResults?: number | undefined;
    /** 1 to 131,072 characters. */
    NextToken?: string | undefined;
    ClientType?: ClientTypeType | undefined;
}

declare interface ListUserPoolReplicasRequest {
    /** 0 to 131,072 characters. */
    UserPoolId: string;
    /** 0 to 131,072 characters. */
    NextToken?: string | undefined;
}

declare interface ListUserPoolsRequest {
    /** At least 1 characters. */
    NextToken?: string | undefined;
    /** 1 to 60. */
    MaxResults: number;
}

declare interface ListUserSessionsRequest {
    AccessToken: string;
    /** 0 to 131,072 characters. */
    NextToken?: string | undefined;
}

declare interface ListUsersInGroupRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    GroupName: string;
    /** 0 to 60. */
    Limit?: number | undefined;
    /** 1 to 131,072 characters. */
    NextToken?: string | undefined;
}

declare interface ListUsersRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    AttributesToGet?: string[] | undefined;
    /** 0 to 60. */
    Limit?: number | undefined;
    /** At least 1 characters. */
    PaginationToken?: string | undefined;
    /** Up to 256 characters. */
    Filter?: string | undefined;
}

declare interface ListWebAuthnCredentialsRequest {
    AccessToken: string;
    /** 1 to 131,072 characters. */
    NextToken?: string | undefined;
    /** 0 to 20. */
    MaxResults?: number | undefined;
}

/** A service, or what is wrong with its model. */
export declare interface LoadedService {
    /** Undefined for something that is no model at all. */
    readonly form?: ModelForm;
    /** There exactly when there are no problems. */
    readonly service?: Service;
    readonly problems: readonly ModelProblem[];
}

/**
 * Makes a service of its model. Takes the model's JSON as text or parsed, in any of the three forms, and never throws;
 * gives every reference that leads nowhere and every value of the wrong type as a problem with its JSON pointer.
 */
export declare function loadService(model: unknown): LoadedService;

declare interface LogConfigurationType {
    LogLevel: LogLevel;
    EventSource: EventSourceName;
    CloudWatchLogsConfiguration?: CloudWatchLogsConfigurationType | undefined;
    S3Configuration?: S3ConfigurationType | undefined;
    FirehoseConfiguration?: FirehoseConfigurationType | undefined;
}

declare type LogLevel = "ERROR" | "INFO";

declare interface MapShape {
    readonly kind: "map";
    readonly name: string;
    readonly key: Shape;
    readonly value: Shape;
    /** Number of entries. */
    readonly length: Limits;
    readonly sensitive: boolean;
}

/** One member of a structure. */
declare interface Member {
    readonly name: string;
    readonly shape: Shape;
    readonly required: boolean;
}

declare type MessageActionType = "RESEND" | "SUPPRESS";

declare interface MessageTemplateType {
    /** 6 to 140 characters. */
    SMSMessage?: string | undefined;
    /** 6 to 20,000 characters. */
    EmailMessage?: string | undefined;
    /** 1 to 140 characters. */
    EmailSubject?: string | undefined;
}

declare interface MFAOptionType {
    DeliveryMedium?: DeliveryMediumType | undefined;
    /** 1 to 32 characters. */
    AttributeName?: string | undefined;
}

/** A place where a value had to be and none could be read; only in a tree that comes with an error. */
declare interface Missing extends Range_2 {
    readonly kind: "missing";
}

/** The forms of a service model: our facts, botocore's `service-2.json`, the Smithy JSON AST. */
declare type ModelForm = "longhand" | "botocore" | "smithy";

/** Something wrong with a service model. Its callers make diagnostics of it. */
declare interface ModelProblem {
    /** JSON pointer of the place in the model; empty for the whole. */
    readonly pointer: string;
    /** One sentence with a full stop. */
    readonly message: string;
}

declare interface NotifyConfigurationType {
    /** 0 to 131,072 characters. */
    From?: string | undefined;
    /** 0 to 131,072 characters. */
    ReplyTo?: string | undefined;
    /** 20 to 2,048 characters. */
    SourceArn: string;
    BlockEmail?: NotifyEmailType | undefined;
    NoActionEmail?: NotifyEmailType | undefined;
    MfaEmail?: NotifyEmailType | undefined;
}

declare interface NotifyEmailType {
    /** 1 to 140 characters. */
    Subject: string;
    /** 6 to 20,000 characters. */
    HtmlBody?: string | undefined;
    /** 6 to 20,000 characters. */
    TextBody?: string | undefined;
}

declare interface NumberAttributeConstraintsType {
    /** 0 to 131,072 characters. */
    MinValue?: string | undefined;
    /** 0 to 131,072 characters. */
    MaxValue?: string | undefined;
}

declare type OAuthFlowType = "code" | "implicit" | "client_credentials";

/** One operation of a service. */
declare interface Operation {
    /** API name: `UpdateUserPool`. */
    readonly name: string;
    /** A structure without members where the model names none. */
    readonly input: StructureShape;
    readonly output: StructureShape;
    /** Names of the exceptions that it declares. */
    readonly errors: readonly string[];
    /** How the AWS CLI's options for it differ from its members, where they do. */
    readonly cli?: CliCommand;
    /** True for a command of the AWS CLI's own, whose members are its options and which sends no request of its own. */
    readonly custom?: boolean;
}

/** The request of each operation, by the operation's CLI name. */
export declare interface OperationInputs {
    "add-custom-attributes": AddCustomAttributesRequest;
    "add-user-pool-client-secret": AddUserPoolClientSecretRequest;
    "admin-add-user-to-group": AdminAddUserToGroupRequest;
    "admin-confirm-sign-up": AdminConfirmSignUpRequest;
    "admin-create-user": AdminCreateUserRequest;
    "admin-delete-user": AdminDeleteUserRequest;
    "admin-delete-user-attributes": AdminDeleteUserAttributesRequest;
    "admin-disable-provider-for-user": AdminDisableProviderForUserRequest;
    "admin-disable-user": AdminDisableUserRequest;
    "admin-enable-user": AdminEnableUserRequest;
    "admin-forget-device": AdminForgetDeviceRequest;
    "admin-get-device": AdminGetDeviceRequest;
    "admin-get-user": AdminGetUserRequest;
    "admin-initiate-auth": AdminInitiateAuthRequest;
    "admin-link-provider-for-user": AdminLinkProviderForUserRequest;
    "admin-list-devices": AdminListDevicesRequest;
    "admin-list-groups-for-user": AdminListGroupsForUserRequest;
    "admin-list-user-auth-events": AdminListUserAuthEventsRequest;
    "admin-remove-user-from-group": AdminRemoveUserFromGroupRequest;
    "admin-reset-user-password": AdminResetUserPasswordRequest;
    "admin-respond-to-auth-challenge": AdminRespondToAuthChallengeRequest;
    "admin-set-user-mfa-preference": AdminSetUserMFAPreferenceRequest;
    "admin-set-user-password": AdminSetUserPasswordRequest;
    "admin-set-user-settings": AdminSetUserSettingsRequest;
    "admin-update-auth-event-feedback": AdminUpdateAuthEventFeedbackRequest;
    "admin-update-device-status": AdminUpdateDeviceStatusRequest;
    "admin-update-user-attributes": AdminUpdateUserAttributesRequest;
    "admin-user-global-sign-out": AdminUserGlobalSignOutRequest;
    "associate-software-token": AssociateSoftwareTokenRequest;
    "change-password": ChangePasswordRequest;
    "complete-web-authn-registration": CompleteWebAuthnRegistrationRequest;
    "confirm-device": ConfirmDeviceRequest;
    "confirm-forgot-password": ConfirmForgotPasswordRequest;
    "confirm-sign-up": ConfirmSignUpRequest;
    "create-group": CreateGroupRequest;
    "create-identity-provider": CreateIdentityProviderRequest;
    "create-managed-login-branding": CreateManagedLoginBrandingRequest;
    "create-resource-server": CreateResourceServerRequest;
    "create-terms": CreateTermsRequest;
    "create-user-import-job": CreateUserImportJobRequest;
    "create-user-pool": CreateUserPoolRequest;
    "create-user-pool-client": CreateUserPoolClientRequest;
    "create-user-pool-domain": CreateUserPoolDomainRequest;
    "delete-group": DeleteGroupRequest;
    "delete-identity-provider": DeleteIdentityProviderRequest;
    "delete-managed-login-branding": DeleteManagedLoginBrandingRequest;
    "delete-resource-server": DeleteResourceServerRequest;
    "delete-terms": DeleteTermsRequest;
    "delete-user": DeleteUserRequest;
    "delete-user-attributes": DeleteUserAttributesRequest;
    "delete-user-pool": DeleteUserPoolRequest;
    "delete-user-pool-client": DeleteUserPoolClientRequest;
    "delete-user-pool-client-secret": DeleteUserPoolClientSecretRequest;
    "delete-user-pool-domain": DeleteUserPoolDomainRequest;
    "delete-web-authn-credential": DeleteWebAuthnCredentialRequest;
    "describe-identity-provider": DescribeIdentityProviderRequest;
    "describe-managed-login-branding": DescribeManagedLoginBrandingRequest;
    "describe-managed-login-branding-by-client": DescribeManagedLoginBrandingByClientRequest;
    "describe-resource-server": DescribeResourceServerRequest;
    "describe-risk-configuration": DescribeRiskConfigurationRequest;
    "describe-terms": DescribeTermsRequest;
    "describe-user-import-job": DescribeUserImportJobRequest;
    "describe-user-pool": DescribeUserPoolRequest;
    "describe-user-pool-client": DescribeUserPoolClientRequest;
    "describe-user-pool-domain": DescribeUserPoolDomainRequest;
    "forget-device": ForgetDeviceRequest;
    "forgot-password": ForgotPasswordRequest;
    "get-csv-header": GetCSVHeaderRequest;
    "get-device": GetDeviceRequest;
    "get-group": GetGroupRequest;
    "get-identity-provider-by-identifier": GetIdentityProviderByIdentifierRequest;
    "get-log-delivery-configuration": GetLogDeliveryConfigurationRequest;
    "get-signing-certificate": GetSigningCertificateRequest;
    "get-tokens-from-refresh-token": GetTokensFromRefreshTokenRequest;
    "get-ui-customization": GetUICustomizationRequest;
    "get-user": GetUserRequest;
    "get-user-attribute-verification-code": GetUserAttributeVerificationCodeRequest;
    "get-user-auth-factors": GetUserAuthFactorsRequest;
    "get-user-pool-mfa-config": GetUserPoolMfaConfigRequest;
    "global-sign-out": GlobalSignOutRequest;
    "initiate-auth": InitiateAuthRequest;
    "list-devices": ListDevicesRequest;
    "list-groups": ListGroupsRequest;
    "list-identity-providers": ListIdentityProvidersRequest;
    "list-resource-servers": ListResourceServersRequest;
    "list-tags-for-resource": ListTagsForResourceRequest;
    "list-terms": ListTermsRequest;
    "list-user-import-jobs": ListUserImportJobsRequest;
    "list-user-pool-client-secrets": ListUserPoolClientSecretsRequest;
    "list-user-pool-clients": ListUserPoolClientsRequest;
    "list-user-pools": ListUserPoolsRequest;
    "list-users": ListUsersRequest;
    "list-users-in-group": ListUsersInGroupRequest;
    "list-web-authn-credentials": ListWebAuthnCredentialsRequest;
    "resend-confirmation-code": ResendConfirmationCodeRequest;
    "respond-to-auth-challenge": RespondToAuthChallengeRequest;
    "revoke-token": RevokeTokenRequest;
    "set-log-delivery-configuration": SetLogDeliveryConfigurationRequest;
    "set-risk-configuration": SetRiskConfigurationRequest;
    "set-ui-customization": SetUICustomizationRequest;
    "set-user-mfa-preference": SetUserMFAPreferenceRequest;
    "set-user-pool-mfa-config": SetUserPoolMfaConfigRequest;
    "set-user-settings": SetUserSettingsRequest;
    "sign-up": SignUpRequest;
    "start-user-import-job": StartUserImportJobRequest;
    "start-web-authn-registration": StartWebAuthnRegistrationRequest;
    "stop-user-import-job": StopUserImportJobRequest;
    "tag-resource": TagResourceRequest;
    "untag-resource": UntagResourceRequest;
    "update-auth-event-feedback": UpdateAuthEventFeedbackRequest;
    "update-device-status": UpdateDeviceStatusRequest;
    "update-group": UpdateGroupRequest;
    "update-identity-provider": UpdateIdentityProviderRequest;
    "update-managed-login-branding": UpdateManagedLoginBrandingRequest;
    "update-resource-server": UpdateResourceServerRequest;
    "update-terms": UpdateTermsRequest;
    "update-user-attributes": UpdateUserAttributesRequest;
    "update-user-pool": UpdateUserPoolRequest;
    "update-user-pool-client": UpdateUserPoolClientRequest;
    "update-user-pool-domain": UpdateUserPoolDomainRequest;
    "verify-software-token": VerifySoftwareTokenRequest;
    "verify-user-attribute": VerifyUserAttributeRequest;
    "admin-delete-software-token": AdminDeleteSoftwareTokenRequest;
    "admin-get-user-auth-factors": AdminGetUserAuthFactorsRequest;
    "admin-list-user-sessions": AdminListUserSessionsRequest;
    "admin-revoke-user-session": AdminRevokeUserSessionRequest;
    "create-user-pool-replica": CreateUserPoolReplicaRequest;
    "delete-user-pool-replica": DeleteUserPoolReplicaRequest;
    "describe-terms-by-client": DescribeTermsByClientRequest;
    "get-client-token": GetClientTokenRequest;
    "get-provisioned-limit": GetProvisionedLimitRequest;
    "get-user-pool-client-session-configuration": GetUserPoolClientSessionConfigurationRequest;
    "get-user-pool-session-configuration": GetUserPoolSessionConfigurationRequest;
    "list-user-pool-replicas": ListUserPoolReplicasRequest;
    "list-user-sessions": ListUserSessionsRequest;
    "revoke-user-session": RevokeUserSessionRequest;
    "set-user-pool-client-session-configuration": SetUserPoolClientSessionConfigurationRequest;
    "set-user-pool-session-configuration": SetUserPoolSessionConfigurationRequest;
    "update-provisioned-limit": UpdateProvisionedLimitRequest;
    "update-user-pool-replica": UpdateUserPoolReplicaRequest;
}

/** What `toJson` makes of an option's texts. */
export declare interface OptionReading<Value> {
    /**
     * There exactly when no diagnostic is an error, and then of the option's type; only an integer that a number cannot
     * hold exactly is a bigint.
     */
    readonly value: Value | undefined;
    /** Where each part of the value was written, by JSON pointer. */
    readonly provenance: Provenance;
    readonly diagnostics: readonly Diagnostic[];
}

/** What `toShorthand` makes of a value. */
export declare interface OptionText {
    /**
     * What `toJson` reads back as the value: the word itself, or several words with a blank between them, quoted for a POSIX
     * shell. Undefined where the AWS CLI has no words for the value.
     */
    readonly text: string | undefined;
    /** The same word by word, before any quoting: the texts that `toJson` takes. */
    readonly words: readonly string[] | undefined;
    /** What shorthand cannot say, as warnings: the words are JSON then. What no words say, as errors. */
    readonly diagnostics: readonly Diagnostic[];
}

/** The value of each option, by the operation's CLI name and the option's name. */
export declare interface OptionValues {
    "add-custom-attributes": {
        "--user-pool-id": string;
        "--custom-attributes": SchemaAttributeType[];
    };
    "add-user-pool-client-secret": {
        "--user-pool-id": string;
        "--client-id": string;
        "--client-secret": string;
    };
    "admin-add-user-to-group": {
        "--user-pool-id": string;
        "--username": string;
        "--group-name": string;
    };
    "admin-confirm-sign-up": {
        "--user-pool-id": string;
        "--username": string;
        "--client-metadata": Record<string, string>;
    };
    "admin-create-user": {
        "--user-pool-id": string;
        "--username": string;
        "--user-attributes": AttributeType[];
        "--validation-data": AttributeType[];
        "--temporary-password": string;
        "--force-alias-creation": boolean;
        "--message-action": MessageActionType;
        "--desired-delivery-mediums": DeliveryMediumType[];
        "--client-metadata": Record<string, string>;
    };
    "admin-delete-user": {
        "--user-pool-id": string;
        "--username": string;
    };
    "admin-delete-user-attributes": {
        "--user-pool-id": string;
        "--username": string;
        "--user-attribute-names": string[];
    };
    "admin-disable-provider-for-user": {
        "--user-pool-id": string;
        "--user": ProviderUserIdentifierType;
    };
    "admin-disable-user": {
        "--user-pool-id": string;
        "--username": string;
    };
    "admin-enable-user": {
        "--user-pool-id": string;
        "--username": string;
    };
    "admin-forget-device": {
        "--user-pool-id": string;
        "--username": string;
        "--device-key": string;
    };
    "admin-get-device": {
        "--device-key": string;
        "--user-pool-id": string;
        "--username": string;
    };
    "admin-get-user": {
        "--user-pool-id": string;
        "--username": string;
    };
    "admin-initiate-auth": {
        "--user-pool-id": string;
        "--client-id": string;
        "--auth-flow": AuthFlowType;
        "--auth-parameters": Record<string, string>;
        "--client-metadata": Record<string, string>;
        "--analytics-metadata": AnalyticsMetadataType;
        "--context-data": ContextDataType;
        "--session": string;
    };
    "admin-link-provider-for-user": {
        "--user-pool-id": string;
        "--destination-user": ProviderUserIdentifierType;
        "--source-user": ProviderUserIdentifierType;
    };
    "admin-list-devices": {
        "--user-pool-id": string;
        "--username": string;
        "--limit": number;
        "--pagination-token": string;
    };
    "admin-list-groups-for-user": {
        "--username": string;
        "--user-pool-id": string;
        "--limit": number;
        "--next-token": string;
    };
    "admin-list-user-auth-events": {
        "--user-pool-id": string;
        "--username": string;
        "--max-results": number;
        "--next-token": string;
    };
    "admin-remove-user-from-group": {
        "--user-pool-id": string;
        "--username": string;
        "--group-name": string;
    };
    "admin-reset-user-password": {
        "--user-pool-id": string;
        "--username": string;
        "--client-metadata": Record<string, string>;
    };
    "admin-respond-to-auth-challenge": {
        "--user-pool-id": string;
        "--client-id": string;
        "--challenge-name": ChallengeNameType;
        "--challenge-responses": Record<string, string>;
        "--session": string;
        "--analytics-metadata": AnalyticsMetadataType;
        "--context-data": ContextDataType;
        "--client-metadata": Record<string, string>;
    };
    "admin-set-user-mfa-preference": {
        "--sms-mfa-settings": SMSMfaSettingsType;
        "--software-token-mfa-settings": SoftwareTokenMfaSettingsType;
        "--email-mfa-settings": EmailMfaSettingsType;
        "--web-authn-mfa-settings": WebAuthnMfaSettingsType;
        "--username": string;
        "--user-pool-id": string;
    };
    "admin-set-user-password": {
        "--user-pool-id": string;
        "--username": string;
        "--password": string;
        "--permanent": boolean;
    };
    "admin-set-user-settings": {
        "--user-pool-id": string;
        "--username": string;
        "--mfa-options": MFAOptionType[];
    };
    "admin-update-auth-event-feedback": {
        "--user-pool-id": string;
        "--username": string;
        "--event-id": string;
        "--feedback-value": FeedbackValueType;
    };
    "admin-update-device-status": {
        "--user-pool-id": string;
        "--username": string;
        "--device-key": string;
        "--device-remembered-status": DeviceRememberedStatusType;
    };
    "admin-update-user-attributes": {
        "--user-pool-id": string;
        "--username": string;
        "--user-attributes": AttributeType[];
        "--client-metadata": Record<string, string>;
    };
    "admin-user-global-sign-out": {
        "--user-pool-id": string;
        "--username": string;
    };
    "associate-software-token": {
        "--access-token": string;
        "--session": string;
    };
    "change-password": {
        "--previous-password": string;
        "--proposed-password": string;
        "--access-token": string;
    };
    "complete-web-authn-registration": {
        "--access-token": string;
        "--credential": Document_3;
    };
    "confirm-device": {
        "--access-token": string;
        "--device-key": string;
        "--device-secret-verifier-config": DeviceSecretVerifierConfigType;
        "--device-name": string;
    };
    "confirm-forgot-password": {
        "--client-id": string;
        "--secret-hash": string;
        "--username": string;
        "--confirmation-code": string;
        "--password": string;
        "--analytics-metadata": AnalyticsMetadataType;
        "--user-context-data": UserContextDataType;
        "--client-metadata": Record<string, string>;
    };
    "confirm-sign-up": {
        "--client-id": string;
        "--secret-hash": string;
        "--username": string;
        "--confirmation-code": string;
        "--force-alias-creation": boolean;
        "--analytics-metadata": AnalyticsMetadataType;
        "--user-context-data": UserContextDataType;
        "--client-metadata": Record<string, string>;
        "--session": string;
    };
    "create-group": {
        "--group-name": string;
        "--user-pool-id": string;
        "--description": string;
        "--role-arn": string;
        "--precedence": number;
    };
    "create-identity-provider": {
        "--user-pool-id": string;
        "--provider-name": string;
        "--provider-type": IdentityProviderTypeType;
        "--provider-details": Record<string, string>;
        "--attribute-mapping": Record<string, string>;
        "--idp-identifiers": string[];
        "--acr-mapping": Record<string, string>;
    };
    "create-managed-login-branding": {
        "--user-pool-id": string;
        "--client-id": string;
        "--use-cognito-provided-values": boolean;
        "--settings": Document_3;
        "--assets": AssetType[];
    };
    "create-resource-server": {
        "--user-pool-id": string;
        "--identifier": string;
        "--name": string;
        "--scopes": ResourceServerScopeType[];
    };
    "create-terms": {
        "--user-pool-id": string;
        "--client-id": string;
        "--terms-name": string;
        "--terms-source": TermsSourceType;
        "--enforcement": TermsEnforcementType;
        "--links": Record<string, string>;
    };
    "create-user-import-job": {
        "--job-name": string;
        "--user-pool-id": string;
        "--cloud-watch-logs-role-arn": string;
        "--password-hashing-algorithm": PasswordHashingAlgorithmType;
    };
    "create-user-pool": {
        "--pool-name": string;
        "--policies": UserPoolPolicyType;
        "--deletion-protection": DeletionProtectionType;
        "--lambda-config": LambdaConfigType;
        "--auto-verified-attributes": VerifiedAttributeType[];
        "--alias-attributes": AliasAttributeType[];
        "--username-attributes": UsernameAttributeType[];
        "--sms-verification-message": string;
        "--email-verification-message": string;
        "--email-verification-subject": string;
        "--verification-message-template": VerificationMessageTemplateType;
        "--sms-authentication-message": string;
        "--mfa-configuration": UserPoolMfaType;
        "--user-attribute-update-settings": UserAttributeUpdateSettingsType;
        "--device-configuration": DeviceConfigurationType;
        "--email-configuration": EmailConfigurationType;
        "--sms-configuration": SmsConfigurationType;
        "--user-pool-tags": Record<string, string>;
        "--admin-create-user-config": AdminCreateUserConfigType;
        "--schema": SchemaAttributeType[];
        "--user-pool-add-ons": UserPoolAddOnsType;
        "--dcr-configuration": DcrConfigurationType;
        "--username-configuration": UsernameConfigurationType;
        "--account-recovery-setting": AccountRecoverySettingType;
        "--user-pool-tier": UserPoolTierType;
        "--key-configuration": KeyConfigurationType;
        "--issuer-configuration": IssuerConfigurationType;
        "--acr-configuration": Record<string, AcrLevelConfigType>;
    };
    "create-user-pool-client": {
        "--user-pool-id": string;
        "--client-name": string;
        "--generate-secret": boolean;
        "--client-secret": string;
        "--refresh-token-validity": number;
        "--access-token-validity": number;
        "--id-token-validity": number;
        "--token-validity-units": TokenValidityUnitsType;
        "--read-attributes": string[];
        "--write-attributes": string[];
        "--explicit-auth-flows": ExplicitAuthFlowsType[];
        "--supported-identity-providers": string[];
        "--callback-urls": string[];
        "--logout-urls": string[];
        "--default-redirect-uri": string;
        "--allowed-o-auth-flows": OAuthFlowType[];
        "--allowed-o-auth-scopes": string[];
        "--allowed-o-auth-flows-user-pool-client": boolean;
        "--analytics-configuration": AnalyticsConfigurationType;
        "--prevent-user-existence-errors": PreventUserExistenceErrorTypes;
        "--enable-token-revocation": boolean;
        "--enable-propagate-additional-user-context-data": boolean;
        "--auth-session-validity": number;
        "--refresh-token-rotation": RefreshTokenRotationType;
    };
    "create-user-pool-domain": {
        "--domain": string;
        "--user-pool-id": string;
        "--managed-login-version": number;
        "--custom-domain-config": CustomDomainConfigType;
        "--routing": RoutingType;
    };
    "delete-group": {
        "--group-name": string;
        "--user-pool-id": string;
    };
    "delete-identity-provider": {
        "--user-pool-id": string;
        "--provider-name": string;
    };
    "delete-managed-login-branding": {
        "--managed-login-branding-id": string;
        "--user-pool-id": string;
    };
    "delete-resource-server": {
        "--user-pool-id": string;
        "--identifier": string;
    };
    "delete-terms": {
        "--terms-id": string;
        "--user-pool-id": string;
    };
    "delete-user": {
        "--access-token": string;
    };
    "delete-user-attributes": {
        "--user-attribute-names": string[];
        "--access-token": string;
    };
    "delete-user-pool": {
        "--user-pool-id": string;
    };
    "delete-user-pool-client": {
        "--user-pool-id": string;
        "--client-id": string;
    };
    "delete-user-pool-client-secret": {
        "--user-pool-id": string;
        "--client-id": string;
        "--client-secret-id": string;
    };
    "delete-user-pool-domain": {
        "--domain": string;
        "--user-pool-id": string;
    };
    "delete-web-authn-credential": {
        "--access-token": string;
        "--credential-id": string;
    };
    "describe-identity-provider": {
        "--user-pool-id": string;
        "--provider-name": string;
    };
    "describe-managed-login-branding": {
        "--user-pool-id": string;
        "--managed-login-branding-id": string;
        "--return-merged-resources": boolean;
    };
    "describe-managed-login-branding-by-client": {
        "--user-pool-id": string;
        "--client-id": string;
        "--return-merged-resources": boolean;
    };
    "describe-resource-server": {
        "--user-pool-id": string;
        "--identifier": string;
    };
    "describe-risk-configuration": {
        "--user-pool-id": string;
        "--client-id": string;
    };
    "describe-terms": {
        "--terms-id": string;
        "--user-pool-id": string;
    };
    "describe-user-import-job": {
        "--user-pool-id": string;
        "--job-id": string;
    };
    "describe-user-pool": {
        "--user-pool-id": string;
    };
    "describe-user-pool-client": {
        "--user-pool-id": string;
        "--client-id": string;
    };
    "describe-user-pool-domain": {
        "--domain": string;
    };
    "forget-device": {
        "--access-token": string;
        "--device-key": string;
    };
    "forgot-password": {
        "--client-id": string;
        "--secret-hash": string;
        "--user-context-data": UserContextDataType;
        "--username": string;
        "--analytics-metadata": AnalyticsMetadataType;
        "--client-metadata": Record<string, string>;
    };
    "get-csv-header": {
        "--user-pool-id": string;
    };
    "get-device": {
        "--device-key": string;
        "--access-token": string;
    };
    "get-group": {
        "--group-name": string;
        "--user-pool-id": string;
    };
    "get-identity-provider-by-identifier": {
        "--user-pool-id": string;
        "--idp-identifier": string;
    };
    "get-log-delivery-configuration": {
        "--user-pool-id": string;
    };
    "get-signing-certificate": {
        "--user-pool-id": string;
    };
    "get-tokens-from-refresh-token": {
        "--refresh-token": string;
        "--client-id": string;
        "--client-secret": string;
        "--device-key": string;
        "--client-metadata": Record<string, string>;
    };
    "get-ui-customization": {
        "--user-pool-id": string;
        "--client-id": string;
    };
    "get-user": {
        "--access-token": string;
    };
    "get-user-attribute-verification-code": {
        "--access-token": string;
        "--attribute-name": string;
        "--client-metadata": Record<string, string>;
    };
    "get-user-auth-factors": {
        "--access-token": string;
    };
    "get-user-pool-mfa-config": {
        "--user-pool-id": string;
    };
    "global-sign-out": {
        "--access-token": string;
    };
    "initiate-auth": {
        "--auth-flow": AuthFlowType;
        "--auth-parameters": Record<string, string>;
        "--client-metadata": Record<string, string>;
        "--client-id": string;
        "--analytics-metadata": AnalyticsMetadataType;
        "--user-context-data": UserContextDataType;
        "--session": string;
    };
    "list-devices": {
        "--access-token": string;
        "--limit": number;
        "--pagination-token": string;
    };
    "list-groups": {
        "--user-pool-id": string;
        "--limit": number;
        "--next-token": string;
    };
    "list-identity-providers": {
        "--user-pool-id": string;
        "--max-results": number;
        "--next-token": string;
    };
    "list-resource-servers": {
        "--user-pool-id": string;
        "--max-results": number;
        "--next-token": string;
    };
    "list-tags-for-resource": {
        "--resource-arn": string;
    };
    "list-terms": {
        "--user-pool-id": string;
        "--max-results": number;
        "--next-token": string;
    };
    "list-user-import-jobs": {
        "--user-pool-id": string;
        "--max-results": number;
        "--pagination-token": string;
    };
    "list-user-pool-client-secrets": {
        "--user-pool-id": string;
        "--client-id": string;
        "--next-token": string;
    };
    "list-user-pool-clients": {
        "--user-pool-id": string;
        "--max-results": number;
        "--next-token": string;
        "--client-type": ClientTypeType;
    };
    "list-user-pools": {
        "--next-token": string;
        "--max-results": number;
    };
    "list-users": {
        "--user-pool-id": string;
        "--attributes-to-get": string[];
        "--limit": number;
        "--pagination-token": string;
        "--filter": string;
    };
    "list-users-in-group": {
        "--user-pool-id": string;
        "--group-name": string;
        "--limit": number;
        "--next-token": string;
    };
    "list-web-authn-credentials": {
        "--access-token": string;
        "--next-token": string;
        "--max-results": number;
    };
    "resend-confirmation-code": {
        "--client-id": string;
        "--secret-hash": string;
        "--user-context-data": UserContextDataType;
        "--username": string;
        "--analytics-metadata": AnalyticsMetadataType;
        "--client-metadata": Record<string, string>;
    };
    "respond-to-auth-challenge": {
        "--client-id": string;
        "--challenge-name": ChallengeNameType;
        "--session": string;
        "--challenge-responses": Record<string, string>;
        "--analytics-metadata": AnalyticsMetadataType;
        "--user-context-data": UserContextDataType;
        "--client-metadata": Record<string, string>;
    };
    "revoke-token": {
        "--token": string;
        "--client-id": string;
        "--client-secret": string;
        "--revoke-associated-sessions": RevokeAssociatedSessionsType;
    };
    "set-log-delivery-configuration": {
        "--user-pool-id": string;
        "--log-configurations": LogConfigurationType[];
    };
    "set-risk-configuration": {
        "--user-pool-id": string;
        "--client-id": string;
        "--compromised-credentials-risk-configuration": CompromisedCredentialsRiskConfigurationType;
        "--account-takeover-risk-configuration": AccountTakeoverRiskConfigurationType;
        "--risk-exception-configuration": RiskExceptionConfigurationType;
    };
    "set-ui-customization": {
        "--user-pool-id": string;
        "--client-id": string;
        "--css": string;
        "--image-file": string;
    };
    "set-user-mfa-preference": {
        "--sms-mfa-settings": SMSMfaSettingsType;
        "--software-token-mfa-settings": SoftwareTokenMfaSettingsType;
        "--email-mfa-settings": EmailMfaSettingsType;
        "--web-authn-mfa-settings": WebAuthnMfaSettingsType;
        "--access-token": string;
    };
    "set-user-pool-mfa-config": {
        "--user-pool-id": string;
        "--sms-mfa-configuration": SmsMfaConfigType;
        "--software-token-mfa-configuration": SoftwareTokenMfaConfigType;
        "--email-mfa-configuration": EmailMfaConfigType;
        "--mfa-configuration": UserPoolMfaType;
        "--web-authn-configuration": WebAuthnConfigurationType;
    };
    "set-user-settings": {
        "--access-token": string;
        "--mfa-options": MFAOptionType[];
    };
    "sign-up": {
        "--client-id": string;
        "--secret-hash": string;
        "--username": string;
        "--password": string;
        "--user-attributes": AttributeType[];
        "--validation-data": AttributeType[];
        "--analytics-metadata": AnalyticsMetadataType;
        "--user-context-data": UserContextDataType;
        "--client-metadata": Record<string, string>;
    };
    "start-user-import-job": {
        "--user-pool-id": string;
        "--job-id": string;
    };
    "start-web-authn-registration": {
        "--access-token": string;
    };
    "stop-user-import-job": {
        "--user-pool-id": string;
        "--job-id": string;
    };
    "tag-resource": {
        "--resource-arn": string;
        "--tags": Record<string, string>;
    };
    "untag-resource": {
        "--resource-arn": string;
        "--tag-keys": string[];
    };
    "update-auth-event-feedback": {
        "--user-pool-id": string;
        "--username": string;
        "--event-id": string;
        "--feedback-token": string;
        "--feedback-value": FeedbackValueType;
    };
    "update-device-status": {
        "--access-token": string;
        "--device-key": string;
        "--device-remembered-status": DeviceRememberedStatusType;
    };
    "update-group": {
        "--group-name": string;
        "--user-pool-id": string;
        "--description": string;
        "--role-arn": string;
        "--precedence": number;
    };
    "update-identity-provider": {
        "--user-pool-id": string;
        "--provider-name": string;
        "--provider-details": Record<string, string>;
        "--attribute-mapping": Record<string, string>;
        "--idp-identifiers": string[];
        "--acr-mapping": Record<string, string>;
    };
    "update-managed-login-branding": {
        "--user-pool-id": string;
        "--managed-login-branding-id": string;
        "--use-cognito-provided-values": boolean;
        "--settings": Document_3;
        "--assets": AssetType[];
    };
    "update-resource-server": {
        "--user-pool-id": string;
        "--identifier": string;
        "--name": string;
        "--scopes": ResourceServerScopeType[];
    };
    "update-terms": {
        "--terms-id": string;
        "--user-pool-id": string;
        "--terms-name": string;
        "--terms-source": TermsSourceType;
        "--enforcement": TermsEnforcementType;
        "--links": Record<string, string>;
    };
    "update-user-attributes": {
        "--user-attributes": AttributeType[];
        "--access-token": string;
        "--client-metadata": Record<string, string>;
    };
    "update-user-pool": {
        "--user-pool-id": string;
        "--policies": UserPoolPolicyType;
        "--deletion-protection": DeletionProtectionType;
        "--lambda-config": LambdaConfigType;
        "--auto-verified-attributes": VerifiedAttributeType[];
        "--sms-verification-message": string;
        "--email-verification-message": string;
        "--email-verification-subject": string;
        "--verification-message-template": VerificationMessageTemplateType;
        "--sms-authentication-message": string;
        "--user-attribute-update-settings": UserAttributeUpdateSettingsType;
        "--mfa-configuration": UserPoolMfaType;
        "--device-configuration": DeviceConfigurationType;
        "--email-configuration": EmailConfigurationType;
        "--sms-configuration": SmsConfigurationType;
        "--user-pool-tags": Record<string, string>;
        "--admin-create-user-config": AdminCreateUserConfigType;
        "--user-pool-add-ons": UserPoolAddOnsType;
        "--dcr-configuration": DcrConfigurationType;
        "--account-recovery-setting": AccountRecoverySettingType;
        "--pool-name": string;
        "--user-pool-tier": UserPoolTierType;
        "--key-configuration": KeyConfigurationType;
        "--issuer-configuration": IssuerConfigurationType;
        "--acr-configuration": Record<string, AcrLevelConfigType>;
    };
    "update-user-pool-client": {
        "--user-pool-id": string;
        "--client-id": string;
        "--client-name": string;
        "--refresh-token-validity": number;
        "--access-token-validity": number;
        "--id-token-validity": number;
        "--token-validity-units": TokenValidityUnitsType;
        "--read-attributes": string[];
        "--write-attributes": string[];
        "--explicit-auth-flows": ExplicitAuthFlowsType[];
        "--supported-identity-providers": string[];
        "--callback-urls": string[];
        "--logout-urls": string[];
        "--default-redirect-uri": string;
        "--allowed-o-auth-flows": OAuthFlowType[];
        "--allowed-o-auth-scopes": string[];
        "--allowed-o-auth-flows-user-pool-client": boolean;
        "--analytics-configuration": AnalyticsConfigurationType;
        "--prevent-user-existence-errors": PreventUserExistenceErrorTypes;
        "--enable-token-revocation": boolean;
        "--enable-propagate-additional-user-context-data": boolean;
        "--auth-session-validity": number;
        "--refresh-token-rotation": RefreshTokenRotationType;
    };
    "update-user-pool-domain": {
        "--domain": string;
        "--user-pool-id": string;
        "--managed-login-version": number;
        "--custom-domain-config": CustomDomainConfigType;
        "--routing": RoutingType;
    };
    "verify-software-token": {
        "--access-token": string;
        "--session": string;
        "--user-code": string;
        "--friendly-device-name": string;
    };
    "verify-user-attribute": {
        "--access-token": string;
        "--attribute-name": string;
        "--code": string;
    };
    "admin-delete-software-token": {
        "--user-pool-id": string;
        "--username": string;
    };
    "admin-get-user-auth-factors": {
        "--user-pool-id": string;
        "--username": string;
    };
    "admin-list-user-sessions": {
        "--user-pool-id": string;
        "--username": string;
        "--next-token": string;
    };
    "admin-revoke-user-session": {
        "--user-pool-id": string;
        "--username": string;
        "--session-id": string;
        "--revoke-associated-sessions": RevokeAssociatedSessionsType;
    };
    "create-user-pool-replica": {
        "--user-pool-id": string;
        "--region-name": string;
        "--user-pool-tags": Record<string, string>;
    };
    "delete-user-pool-replica": {
        "--user-pool-id": string;
        "--region-name": string;
    };
    "describe-terms-by-client": {
        "--client-id": string;
        "--user-pool-id": string;
        "--terms-name": string;
    };
    "get-client-token": {
        "--client-id": string;
        "--secret": string;
        "--scopes": string[];
        "--client-metadata": Record<string, string>;
    };
    "get-provisioned-limit": {
        "--limit-definition": LimitDefinitionType;
    };
    "get-user-pool-client-session-configuration": {
        "--user-pool-id": string;
        "--client-id": string;
    };
    "get-user-pool-session-configuration": {
        "--user-pool-id": string;
    };
    "list-user-pool-replicas": {
        "--user-pool-id": string;
        "--next-token": string;
    };
    "list-user-sessions": {
        "--access-token": string;
        "--next-token": string;
    };
    "revoke-user-session": {
        "--access-token": string;
        "--session-id": string;
        "--revoke-associated-sessions": RevokeAssociatedSessionsType;
    };
    "set-user-pool-client-session-configuration": {
        "--user-pool-id": string;
        "--client-id": string;
        "--sso-session": ClientSSOSessionConfigType;
    };
    "set-user-pool-session-configuration": {
        "--user-pool-id": string;
        "--user-session-tracking": UserSessionTrackingType;
        "--token-session": UserPoolTokenSessionConfigType;
    };
    "update-provisioned-limit": {
        "--limit-definition": LimitDefinitionType;
        "--requested-limit-value": number;
    };
    "update-user-pool-replica": {
        "--user-pool-id": string;
        "--region-name": string;
        "--status": UpdateReplicaStatusType;
    };
}

/** Where one value was written, and its key where it has one. */
export declare interface Origin {
    readonly place: RangePlace;
    /** The key's name alone, without quotes. */
    readonly key?: RangePlace;
    /** How the value is written, and so how a new one has to be. */
    readonly form: Form;
}

/** How parts of a rendered diagnostic are coloured; each function returns its text with colour codes around it. */
export declare interface Paint {
    readonly severity: (text: string, severity: Severity) => string;
    readonly place: (text: string) => string;
    readonly code: (text: string) => string;
    readonly caret: (text: string) => string;
    readonly fix: (text: string) => string;
}

/** `key=value` or `key@=value`, at the top or in a hash. */
declare interface Pair extends Range_2 {
    readonly kind: "pair";
    readonly key: Key;
    /** `@=` asks for values that begin with `file://` or `fileb://` to be replaced by the file. */
    readonly operator: "=" | "@=";
    readonly value: Value;
    /**
     * A file reference under `@=` that the AWS CLI opens while it decides what a comma means, and then discards. It is no
     * part of the value, but a file that cannot be read still stops the CLI.
     */
    readonly peeked?: Scalar;
    /** Text behind the value that the AWS CLI drops without a word, such as the first comma of `a=b,,c=d`. */
    readonly swallowed?: Range_2;
}

/**
 * Parses one shorthand text, such as the value of `--policies`. Takes the text, or a source that names it in the
 * diagnostics; never throws for what it contains. Linear in the length of the text; nesting and size are bounded by
 * `limits`.
 */
export declare function parse(input: string | Source, limits?: Partial<ParseLimits>): ParseResult;

/** Bounds on the work that one text may cause. */
export declare interface ParseLimits {
    /** How long a text may be. UTF-16 units. */
    readonly maxLength: number;
    /** How deep brackets and braces may nest. */
    readonly maxDepth: number;
    /** How many tokens a text may have; about 60 bytes of memory each. */
    readonly maxTokens: number;
    /** How many problems are put into words, at least 1; the rest is counted. */
    readonly maxProblems: number;
}

/** What a text parses to: a tree in any case, and everything that is wrong with the text. */
export declare interface ParseResult {
    readonly ast: Document_2;
    /**
     * Empty when the AWS CLI accepts the text. Otherwise in the order in which they are found: the first is the one that the
     * AWS CLI stops at, and carries its report. The tree then holds what could be read.
     */
    readonly diagnostics: readonly Diagnostic[];
}

declare type PasswordHashingAlgorithmType = "ARGON2ID" | "BCRYPT" | "PBKDF2_SHA256" | "SCRYPT";

declare interface PasswordPolicyType {
    /** 6 to 99. */
    MinimumLength?: number | undefined;
    RequireUppercase?: boolean | undefined;
    RequireLowercase?: boolean | undefined;
    RequireNumbers?: boolean | undefined;
    RequireSymbols?: boolean | undefined;
    /** 0 to 24. */
    PasswordHistorySize?: number | undefined;
    /** 0 to 365. */
    TemporaryPasswordValidityDays?: number | undefined;
}

/** Where a diagnostic points: at text, or at a value that never was text. */
declare type Place = RangePlace | PointerPlace;

/** A diagnostic as JSON carries it: places by name and number, without the texts they point into. */
export declare interface PlainDiagnostic {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
    readonly at: PlainPlace;
    readonly expected?: string;
    readonly related?: readonly {
        readonly message: string;
        readonly at: PlainPlace;
    }[];
    readonly fix?: PlainFix;
    readonly suggestions?: readonly (string | number | boolean)[];
}

/** Replaces what stands from `start` to `end` by a text. */
declare interface PlainEdit extends Range_2 {
    readonly newText: string;
}

/**
 * How to put it right: edits of the source that `at` names (offsets are UTF-16 units), or, where the text was cut out
 * of that source and may be escaped there, the whole text as it should read.
 */
declare type PlainFix = {
    readonly title: string;
    readonly edits: readonly PlainEdit[];
} | {
    readonly title: string;
    readonly text: string;
};

/** `start` and `end` are UTF-16 offsets; lines and columns count from 1, columns in code points. */
declare type PlainPlace = {
    readonly pointer: string;
    readonly part: "key" | "value";
} | {
    readonly source: string;
    readonly start: number;
    readonly end: number;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
};

/** A value without a shape: what the AWS CLI's parser returns before it looks at the model. */
declare type PlainValue = string | readonly PlainValue[] | {
    readonly [key: string]: PlainValue;
};

/**
 * The value of a whole tree. A key that repeats keeps the place of its first and the value of its last pair; pairs and
 * items that could not be read are left out. `__proto__` is a key like any other.
 */
export declare function plainValue(document: Document_2): {
    readonly [key: string]: PlainValue;
};

/** A JSON pointer (RFC 6901) into a request, such as `/Policies/PasswordPolicy/MinimumLength`. */
declare interface PointerPlace {
    readonly kind: "pointer";
    readonly pointer: string;
    /** Whether the name of the member or its value is meant. */
    readonly part: "key" | "value";
}

declare type PreTokenGenerationLambdaVersionType = "V1_0" | "V2_0" | "V3_0";

declare interface PreTokenGenerationVersionConfigType {
    LambdaVersion: PreTokenGenerationLambdaVersionType;
    /** 20 to 2,048 characters. */
    LambdaArn: string;
}

declare type PreventUserExistenceErrorTypes = "LEGACY" | "ENABLED";

/**
 * A tree as text that reads back as the same value: each scalar as it was written, no blank that is not needed, no text
 * that the reading dropped. For a tree without errors; nothing is printed where a value is missing.
 */
declare function print_2(document: Document_2): string;
export { print_2 as print }

/** Where each part of a value was written: JSON pointer (RFC 6901, from the value's root) to its origin. */
export declare type Provenance = ReadonlyMap<string, Origin>;

declare interface ProviderUserIdentifierType {
    /** 1 to 32 characters. */
    ProviderName?: string | undefined;
    /** 0 to 131,072 characters. */
    ProviderAttributeName?: string | undefined;
    /** 0 to 131,072 characters. */
    ProviderAttributeValue?: string | undefined;
}

/** How a scalar is quoted. */
declare type Quote = "none" | "single" | "double";

/**
 * A stretch of text: half open, in UTF-16 code units from the start of its source (0 ≤ start ≤ end).
 * The unit is the one that JavaScript strings and editors use; only people see lines and columns.
 */
declare interface Range_2 {
    readonly start: number;
    readonly end: number;
}

/** A range of a named text. */
declare interface RangePlace {
    readonly kind: "range";
    readonly source: Source;
    readonly range: Range_2;
}

/**
 * What the AWS CLI (1.45.11, or version 2) would send for a command, and everything that is wrong with it. A command is a list of its
 * words, with or without `aws` before them, or a text as a person pastes it (`aws …` with its quotes), which is read as bash
 * does and never run. The request is there exactly when the CLI would send it; what only the service refuses is a
 * diagnostic beside it. Never throws for what the command contains.
 */
export declare function readCommand(argvOrCommandLine: string | Source | readonly string[], settings?: ReadCommandSettings): CommandReading;

/** What a command is read with. */
export declare interface ReadCommandSettings {
    /** The services that it may name, from `loadService`. Default: Amazon Cognito user pools. */
    readonly services?: readonly Service[];
    /** Reads the files that the words name (`file://`, `@=`). Default: `refuseFiles`. */
    readonly files?: FilePort;
    /**
     * Whose options a command may have. Default: those of version 1 of the AWS CLI, but for a command with an option that only
     * version 2 has (`--cli-input-yaml`, `--no-cli-pager`), which is read as version 2 does, with a warning.
     */
    readonly cli?: CliVersion;
}

declare type RecoveryOptionNameType = "verified_email" | "verified_phone_number" | "admin_only";

declare interface RecoveryOptionType {
    /** 1 to 2. */
    Priority: number;
    Name: RecoveryOptionNameType;
}

declare interface RefreshTokenRotationType {
    Feature: FeatureType;
    /** 0 to 60. */
    RetryGracePeriodSeconds?: number | undefined;
}

/** The end of a refused command. */
declare interface Refusal {
    /** The exit status of the AWS CLI. */
    readonly status: number;
    /**
     * What it prints on standard error, without the usage and `aws: error: ` before it and the blanks around it. Absent where it
     * prints the bare text of a Python exception, and for version 2. Among services and operations it lists, those of the
     * models stand.
     */
    readonly message?: string;
    /** The Python exception that it dies of, such as `ValueError`. */
    readonly exception?: string;
}

/** The port of a program that must not read files: it refuses every reference. */
export declare const refuseFiles: FilePort;

/** A further place, and what it has to do with the diagnostic. */
declare interface Related {
    readonly message: string;
    readonly at: Place;
}

/**
 * A diagnostic as lines for people: place, severity and code; the text with a caret; the sentence; what was expected;
 * the fix, as text to paste where it can be pasted. Text of the user's is made visible: the result is safe for a
 * terminal.
 */
export declare function renderDiagnostic(diagnostic: Diagnostic, paint?: Paint): readonly string[];

declare interface ResendConfirmationCodeRequest {
    /** 1 to 128 characters. */
    ClientId: string;
    /** 1 to 128 characters. */
    SecretHash?: string | undefined;
    UserContextData?: UserContextDataType | undefined;
    /** 1 to 128 characters. */
    Username: string;
    AnalyticsMetadata?: AnalyticsMetadataType | undefined;
    ClientMetadata?: Record<string, string> | undefined;
}

declare interface ResourceServerScopeType {
    /** 1 to 256 characters. */
    ScopeName: string;
    /** 1 to 256 characters. */
    ScopeDescription: string;
}

declare interface RespondToAuthChallengeRequest {
    /** 1 to 128 characters. */
    ClientId: string;
    ChallengeName: ChallengeNameType;
    /** 20 to 2,048 characters. */
    Session?: string | undefined;
    ChallengeResponses?: Record<string, string> | undefined;
    AnalyticsMetadata?: AnalyticsMetadataType | undefined;
    UserContextData?: UserContextDataType | undefined;
    ClientMetadata?: Record<string, string> | undefined;
}

declare type RevokeAssociatedSessionsType = "LINKED" | "NONE";

declare interface RevokeTokenRequest {
    Token: string;
    /** 1 to 128 characters. */
    ClientId: string;
    /** 24 to 64 characters. */
    ClientSecret?: string | undefined;
    RevokeAssociatedSessions?: RevokeAssociatedSessionsType | undefined;
}

declare interface RevokeUserSessionRequest {
    AccessToken: string;
    /** 0 to 131,072 characters. */
    SessionId: string;
    RevokeAssociatedSessions?: RevokeAssociatedSessionsType | undefined;
}

declare interface RiskExceptionConfigurationType {
    /** Up to 200 elements. */
    BlockedIPRangeList?: string[] | undefined;
    /** Up to 200 elements. */
    SkippedIPRangeList?: string[] | undefined;
}

declare interface RoutingType {
    Failover?: FailoverType | undefined;
}

declare interface S3ConfigurationType {
    /** 3 to 1,024 characters. */
    BucketArn?: string | undefined;
}

/** A text value. The range is that of `raw`. */
declare interface Scalar extends Range_2 {
    readonly kind: "scalar";
    readonly quote: Quote;
    /** As written, quotes included; blanks that the reading trims are not part of it. */
    readonly raw: string;
    /** After unquoting and unescaping. */
    readonly value: string;
    /** True when `@=` applies to it. */
    readonly paramfile: boolean;
}

/** The kinds of value without parts. */
declare type ScalarKind = "string" | "integer" | "long" | "float" | "double" | "boolean" | "blob" | "timestamp";

/** A value without parts. */
declare interface ScalarShape {
    readonly kind: ScalarKind;
    readonly name: string;
    /** Length in code points for a string, in bytes for a blob, the value itself for a number. */
    readonly limits: Limits;
    /** Java regular expression that the whole value must match; strings only. */
    readonly pattern?: string;
    /** The values that the service knows, in the model's order; strings only. */
    readonly enum?: readonly string[];
    readonly sensitive: boolean;
}

declare interface SchemaAttributeType {
    /** 1 to 20 characters. */
    Name?: string | undefined;
    AttributeDataType?: AttributeDataType | undefined;
    DeveloperOnlyAttribute?: boolean | undefined;
    Mutable?: boolean | undefined;
    Required?: boolean | undefined;
    NumberAttributeConstraints?: NumberAttributeConstraintsType | undefined;
    StringAttributeConstraints?: StringAttributeConstraintsType | undefined;
}

declare type SecurityPolicyType = "TLS_V1" | "TLS_V1_2_2021" | "TLS_V1_3_2025";

/**
 * From offset `inner` on, up to the next segment, the text stands at `outer` in the outer document (UTF-16 units). Where
 * `outer` is as long, both run in parallel; where it is not (an escape, `\"` for `"`), all of the one is all of the other.
 */
declare interface Segment {
    readonly inner: number;
    readonly outer: Range_2;
}

/** A service model: its operations and shapes. */
export declare interface Service {
    /** The AWS CLI's name of the service, such as `cognito-idp`. */
    readonly id: string;
    readonly name: string;
    readonly apiVersion: string;
    /** By API name (`UpdateUserPool`), in the model's order. */
    readonly operations: ReadonlyMap<string, Operation>;
    readonly shapes: ReadonlyMap<string, Shape>;
    /** What the AWS CLI makes of it beside the model, where that is known. */
    readonly cli?: CliService;
}

declare interface SetLogDeliveryConfigurationRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 0 to 2 elements. */
    LogConfigurations: LogConfigurationType[];
}

declare interface SetRiskConfigurationRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId?: string | undefined;
    CompromisedCredentialsRiskConfiguration?: CompromisedCredentialsRiskConfigurationType | undefined;
    AccountTakeoverRiskConfiguration?: AccountTakeoverRiskConfigurationType | undefined;
    RiskExceptionConfiguration?: RiskExceptionConfigurationType | undefined;
}

declare interface SetUICustomizationRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId?: string | undefined;
    /** 0 to 131,072 characters. */
    CSS?: string | undefined;
    /** Base64, 0 to 131,072 bytes. */
    ImageFile?: string | undefined;
}

declare interface SetUserMFAPreferenceRequest {
    SMSMfaSettings?: SMSMfaSettingsType | undefined;
    SoftwareTokenMfaSettings?: SoftwareTokenMfaSettingsType | undefined;
    EmailMfaSettings?: EmailMfaSettingsType | undefined;
    WebAuthnMfaSettings?: WebAuthnMfaSettingsType | undefined;
    AccessToken: string;
}

declare interface SetUserPoolClientSessionConfigurationRequest {
    /** 0 to 131,072 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId: string;
    SSOSession: ClientSSOSessionConfigType;
}

declare interface SetUserPoolMfaConfigRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    SmsMfaConfiguration?: SmsMfaConfigType | undefined;
    SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType | undefined;
    EmailMfaConfiguration?: EmailMfaConfigType | undefined;
    MfaConfiguration?: UserPoolMfaType | undefined;
    WebAuthnConfiguration?: WebAuthnConfigurationType | undefined;
}

declare interface SetUserPoolSessionConfigurationRequest {
    /** 0 to 131,072 characters. */
    UserPoolId: string;
    UserSessionTracking: UserSessionTrackingType;
    TokenSession: UserPoolTokenSessionConfigType;
}

declare interface SetUserSettingsRequest {
    AccessToken: string;
    MFAOptions: MFAOptionType[];
}

/** How bad it is: an `error` is refused, a `warning` is read in a way that surprises, `info` is worth knowing. */
export declare type Severity = "error" | "warning" | "info";

/**
 * What a service model says about one kind of value. The words are Smithy's and botocore's; the kinds are botocore's
 * (`type` in a `service-2.json`). A graph: members point at shapes, and a shape may contain itself.
 */
declare type Shape = StructureShape | ListShape | MapShape | ScalarShape;

/** The names that people choose a shell by. */
export declare type ShellName = "posix" | "powershell" | "cmd";

declare interface SignInPolicyType {
    /** 1 to 4 elements. */
    AllowedFirstAuthFactors?: AuthFactorType[] | undefined;
}

declare interface SignUpRequest {
    /** 1 to 128 characters. */
    ClientId: string;
    /** 1 to 128 characters. */
    SecretHash?: string | undefined;
    /** 1 to 128 characters. */
    Username: string;
    /** Up to 256 characters. */
    Password?: string | undefined;
    UserAttributes?: AttributeType[] | undefined;
    ValidationData?: AttributeType[] | undefined;
    AnalyticsMetadata?: AnalyticsMetadataType | undefined;
    UserContextData?: UserContextDataType | undefined;
    ClientMetadata?: Record<string, string> | undefined;
}

/**
 * What `--generate-cli-skeleton` prints for an operation, the same every time: a request with a placeholder for every member, as
 * JSON (`input`, the default) or YAML (`yaml-input`), or the answer (`output`). Never throws for what it is given.
 */
export declare function skeleton(operation: keyof OperationInputs, form?: SkeletonForm): SkeletonReading;

export declare function skeleton(operation: string, form: SkeletonForm | undefined, settings: SkeletonSettings): SkeletonReading;

/** What a skeleton can show: the request as JSON or as YAML, or the answer. */
export declare type SkeletonForm = "input" | "yaml-input" | "output";

/** What `skeleton` prints. */
export declare interface SkeletonReading {
    /** With its final newline; empty for an answer without members, undefined for an unknown operation. */
    readonly text: string | undefined;
    readonly diagnostics: readonly Diagnostic[];
}

/** A service whose shapes are known at run time alone. */
export declare interface SkeletonSettings {
    /** From `loadService`. */
    readonly service: Service;
}

declare interface SmsConfigurationType {
    /** 20 to 2,048 characters. */
    SnsCallerArn?: string | undefined;
    /** 0 to 131,072 characters. */
    ExternalId?: string | undefined;
    /** 5 to 32 characters. */
    SnsRegion?: string | undefined;
    EumsSms?: EumsSmsConfigurationType | undefined;
}

declare interface SmsMfaConfigType {
    /** 6 to 140 characters. */
    SmsAuthenticationMessage?: string | undefined;
    SmsConfiguration?: SmsConfigurationType | undefined;
}

declare interface SMSMfaSettingsType {
    Enabled?: boolean | undefined;
    PreferredMfa?: boolean | undefined;
}

declare interface SoftwareTokenMfaConfigType {
    Enabled?: boolean | undefined;
}

declare interface SoftwareTokenMfaSettingsType {
    Enabled?: boolean | undefined;
    PreferredMfa?: boolean | undefined;
}

/** A named text. A text cut out of a page or a command line also knows its way home to it. */
export declare interface Source {
    /** What people call it: an option (`--policies`), a file, `<stdin>`. */
    readonly name: string;
    readonly text: string;
    readonly home?: Home;
}

declare interface StartUserImportJobRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 55 characters. */
    JobId: string;
}

declare interface StartWebAuthnRegistrationRequest {
    AccessToken: string;
}

declare type StatusType = "Enabled" | "Disabled";

declare interface StopUserImportJobRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 55 characters. */
    JobId: string;
}

declare interface StringAttributeConstraintsType {
    /** 0 to 131,072 characters. */
    MinLength?: string | undefined;
    /** 0 to 131,072 characters. */
    MaxLength?: string | undefined;
}

/** A record with named members, in the model's order. */
declare interface StructureShape {
    readonly kind: "structure";
    readonly name: string;
    readonly members: ReadonlyMap<string, Member>;
    /** Any JSON value may stand here (`document: true` in botocore). */
    readonly document: boolean;
    /** At most one member may be set. */
    readonly union: boolean;
    readonly sensitive: boolean;
}

declare interface TagResourceRequest {
    /** 20 to 2,048 characters. */
    ResourceArn: string;
    Tags: Record<string, string>;
}

declare type TermsEnforcementType = "NONE";

declare type TermsSourceType = "LINK";

/** Replaces a range by a text; an empty range inserts, an empty text deletes. */
declare interface TextEdit {
    readonly range: Range_2;
    readonly newText: string;
}

declare type TimeUnitsType = "seconds" | "minutes" | "hours" | "days";

/**
 * The command of the AWS CLI that sends a request: options in the model's order, each value in the shortest words that are
 * read back as it. The way back of `readCommand`. Limits and missing members are not looked at: `validate` does that. Never
 * throws for what it is given.
 */
export declare function toCommand<Name extends keyof OperationInputs = "update-user-pool">(request: Partial<OperationInputs[Name]>, settings?: ToCommandSettings<Name>): CommandWriting;

export declare function toCommand(request: JsonObject, settings: ToCommandSettingsOfService): CommandWriting;

/** What a request of Amazon Cognito user pools is written for. */
export declare interface ToCommandSettings<Name extends keyof OperationInputs = keyof OperationInputs> {
    /** CLI name of the operation. Default: `update-user-pool`. */
    readonly operation?: Name;
    /** Whose quoting the text has. Default: `posix`. */
    readonly shell?: ShellName;
}

/** The same for a service whose shapes are known at run time alone. */
export declare interface ToCommandSettingsOfService {
    /** From `loadService`. */
    readonly service: Service;
    /** CLI or API name of the operation. Default: `update-user-pool`. */
    readonly operation?: string;
    readonly shell?: ShellName;
}

/**
 * The value of an option's texts, as the AWS CLI reads them: shorthand, JSON or plain text by the option's shape. A
 * list option takes any number of texts, each other option one. Everything that is wrong comes as diagnostics at once,
 * those of the service's limits and of the rules between the members of the option included; an unknown option, too, is
 * one. Never throws for what it is given.
 */
export declare function toJson<Name extends keyof OptionValues[Operation] & string, Operation extends keyof OptionValues = "update-user-pool">(option: Name, texts: string | readonly string[], settings?: ToJsonSettings<Operation>): OptionReading<OptionValues[Operation][Name]>;

export declare function toJson(option: string, texts: string | readonly string[], settings: ToJsonSettingsOfService): OptionReading<JsonValue>;

/** What else `toJson` has to know about an option of Amazon Cognito user pools. */
export declare interface ToJsonSettings<Operation extends keyof OptionValues = keyof OptionValues> {
    /** CLI name of the operation. Default: `update-user-pool`. */
    readonly operation?: Operation;
    /** Reads the files that the texts name (`file://`, `@=`). Default: `refuseFiles`. */
    readonly files?: FilePort;
}

/** The same for a service whose shapes are known at run time alone. */
export declare interface ToJsonSettingsOfService {
    /** From `loadService`. */
    readonly service: Service;
    /** CLI or API name of the operation. Default: `update-user-pool`. */
    readonly operation?: string;
    readonly files?: FilePort;
}

/**
 * One token, for people and editors: [start, end) are UTF-16 offsets. Tokens that mark a missing part are empty. Two kinds
 * overlap others: `Unclosed` reaches from the bracket to where its closer had to be, `Peeked` is read again as what it is.
 */
export declare interface Token {
    /** The name of its token type, such as `Key` or `ListComma`. */
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

/** The tokens of a text in order, as the parser gets them. Every text has tokens; what is wrong with it is tokens too. */
export declare function tokenize(text: string, limits?: Partial<ParseLimits>): readonly Token[];

declare interface TokenValidityUnitsType {
    AccessToken?: TimeUnitsType | undefined;
    IdToken?: TimeUnitsType | undefined;
    RefreshToken?: TimeUnitsType | undefined;
}

/** A diagnostic as plain JSON data. */
export declare function toPlainDiagnostic({ code, severity, message, at, ...rest }: Diagnostic): PlainDiagnostic;

/**
 * The shortest words that the AWS CLI reads back as exactly this value of an option: shorthand where it can say the value,
 * else JSON. The way back of `toJson`. Limits are not looked at; an unknown option is a diagnostic. Never throws for what
 * it is given.
 */
export declare function toShorthand<Name extends keyof OptionValues[Operation] & string, Operation extends keyof OptionValues = "update-user-pool">(option: Name, value: OptionValues[Operation][Name], settings?: ToShorthandSettings<Operation>): OptionText;

export declare function toShorthand(option: string, value: JsonValue, settings: ToShorthandSettingsOfService): OptionText;

/** What else `toShorthand` has to know about an option of Amazon Cognito user pools. */
export declare interface ToShorthandSettings<Operation extends keyof OptionValues = keyof OptionValues> {
    /** CLI name of the operation. Default: `update-user-pool`. */
    readonly operation?: Operation;
}

/** The same for a service whose shapes are known at run time alone. */
export declare interface ToShorthandSettingsOfService {
    /** From `loadService`. */
    readonly service: Service;
    /** CLI or API name of the operation. Default: `update-user-pool`. */
    readonly operation?: string;
}

declare interface UntagResourceRequest {
    /** 20 to 2,048 characters. */
    ResourceArn: string;
    TagKeys: string[];
}

declare interface UpdateAuthEventFeedbackRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    Username: string;
    /** 1 to 50 characters. */
    EventId: string;
    FeedbackToken: string;
    FeedbackValue: FeedbackValueType;
}

declare interface UpdateDeviceStatusRequest {
    AccessToken: string;
    /** 1 to 55 characters. */
    DeviceKey: string;
    DeviceRememberedStatus?: DeviceRememberedStatusType | undefined;
}

declare interface UpdateGroupRequest {
    /** 1 to 128 characters. */
    GroupName: string;
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** Up to 2,048 characters. */
    Description?: string | undefined;
    /** 20 to 2,048 characters. */
    RoleArn?: string | undefined;
    Precedence?: number | undefined;
}

declare interface UpdateIdentityProviderRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 32 characters. */
    ProviderName: string;
    ProviderDetails?: Record<string, string> | undefined;
    AttributeMapping?: Record<string, string> | undefined;
    /** 0 to 50 elements. */
    IdpIdentifiers?: string[] | undefined;
    AcrMapping?: Record<string, string> | undefined;
}

declare interface UpdateManagedLoginBrandingRequest {
    /** 1 to 55 characters. */
    UserPoolId?: string | undefined;
    ManagedLoginBrandingId?: string | undefined;
    UseCognitoProvidedValues?: boolean | undefined;
    Settings?: Document_3 | undefined;
    /** 0 to 40 elements. */
    Assets?: AssetType[] | undefined;
}

declare interface UpdateProvisionedLimitRequest {
    LimitDefinition: LimitDefinitionType;
    RequestedLimitValue: number;
}

declare type UpdateReplicaStatusType = "ACTIVE" | "INACTIVE";

declare interface UpdateResourceServerRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 256 characters. */
    Identifier: string;
    /** 1 to 256 characters. */
    Name: string;
    /** Up to 100 elements. */
    Scopes?: ResourceServerScopeType[] | undefined;
}

declare interface UpdateTermsRequest {
    TermsId: string;
    /** 1 to 55 characters. */
    UserPoolId: string;
    TermsName?: string | undefined;
    TermsSource?: TermsSourceType | undefined;
    Enforcement?: TermsEnforcementType | undefined;
    /** 1 to 13 entries. */
    Links?: Record<string, string> | undefined;
}

declare interface UpdateUserAttributesRequest {
    UserAttributes: AttributeType[];
    AccessToken: string;
    ClientMetadata?: Record<string, string> | undefined;
}

declare interface UpdateUserPoolClientRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    /** 1 to 128 characters. */
    ClientId: string;
    /** 1 to 128 characters. */
    ClientName?: string | undefined;
    /** 0 to 315,360,000. */
    RefreshTokenValidity?: number | undefined;
    /** 1 to 86,400. */
    AccessTokenValidity?: number | undefined;
    /** 1 to 86,400. */
    IdTokenValidity?: number | undefined;
    TokenValidityUnits?: TokenValidityUnitsType | undefined;
    ReadAttributes?: string[] | undefined;
    WriteAttributes?: string[] | undefined;
    ExplicitAuthFlows?: ExplicitAuthFlowsType[] | undefined;
    SupportedIdentityProviders?: string[] | undefined;
    /** 0 to 100 elements. */
    CallbackURLs?: string[] | undefined;
    /** 0 to 100 elements. */
    LogoutURLs?: string[] | undefined;
    /** 1 to 1,024 characters. */
    DefaultRedirectURI?: string | undefined;
    /** 0 to 3 elements. */
    AllowedOAuthFlows?: OAuthFlowType[] | undefined;
    /** Up to 50 elements. */
    AllowedOAuthScopes?: string[] | undefined;
    AllowedOAuthFlowsUserPoolClient?: boolean | undefined;
    AnalyticsConfiguration?: AnalyticsConfigurationType | undefined;
    PreventUserExistenceErrors?: PreventUserExistenceErrorTypes | undefined;
    EnableTokenRevocation?: boolean | undefined;
    EnablePropagateAdditionalUserContextData?: boolean | undefined;
    /** 3 to 15. */
    AuthSessionValidity?: number | undefined;
    RefreshTokenRotation?: RefreshTokenRotationType | undefined;
}

declare interface UpdateUserPoolDomainRequest {
    /** 1 to 63 characters. */
    Domain: string;
    /** 1 to 55 characters. */
    UserPoolId: string;
    ManagedLoginVersion?: number | undefined;
    CustomDomainConfig?: CustomDomainConfigType | undefined;
    Routing?: RoutingType | undefined;
}

declare interface UpdateUserPoolReplicaRequest {
    /** 0 to 131,072 characters. */
    UserPoolId: string;
    /** 0 to 131,072 characters. */
    RegionName: string;
    Status: UpdateReplicaStatusType;
}

export declare interface UpdateUserPoolRequest {
    /** 1 to 55 characters. */
    UserPoolId: string;
    Policies?: UserPoolPolicyType | undefined;
    DeletionProtection?: DeletionProtectionType | undefined;
    LambdaConfig?: LambdaConfigType | undefined;
    AutoVerifiedAttributes?: VerifiedAttributeType[] | undefined;
    /** 6 to 140 characters. */
    SmsVerificationMessage?: string | undefined;
    /** 6 to 20,000 characters. */
    EmailVerificationMessage?: string | undefined;
    /** 1 to 140 characters. */
    EmailVerificationSubject?: string | undefined;
    VerificationMessageTemplate?: VerificationMessageTemplateType | undefined;
    /** 6 to 140 characters. */
    SmsAuthenticationMessage?: string | undefined;
    UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType | undefined;
    MfaConfiguration?: UserPoolMfaType | undefined;
    DeviceConfiguration?: DeviceConfigurationType | undefined;
    EmailConfiguration?: EmailConfigurationType | undefined;
    SmsConfiguration?: SmsConfigurationType | undefined;
    UserPoolTags?: Record<string, string> | undefined;
    AdminCreateUserConfig?: AdminCreateUserConfigType | undefined;
    UserPoolAddOns?: UserPoolAddOnsType | undefined;
    DcrConfiguration?: DcrConfigurationType | undefined;
    AccountRecoverySetting?: AccountRecoverySettingType | undefined;
    /** 1 to 128 characters. */
    PoolName?: string | undefined;
    UserPoolTier?: UserPoolTierType | undefined;
    KeyConfiguration?: KeyConfigurationType | undefined;
    IssuerConfiguration?: IssuerConfigurationType | undefined;
    AcrConfiguration?: Record<string, AcrLevelConfigType> | undefined;
}

declare interface UserAttributeUpdateSettingsType {
    AttributesRequireVerificationBeforeUpdate?: VerifiedAttributeType[] | undefined;
}

declare interface UserContextDataType {
    /** 0 to 131,072 characters. */
    IpAddress?: string | undefined;
    /** 0 to 131,072 characters. */
    EncodedData?: string | undefined;
}

declare type UsernameAttributeType = "phone_number" | "email";

declare interface UsernameConfigurationType {
    CaseSensitive: boolean;
}

declare interface UserPoolAddOnsType {
    AdvancedSecurityMode: AdvancedSecurityModeType;
    AdvancedSecurityAdditionalFlows?: AdvancedSecurityAdditionalFlowsType | undefined;
}

declare type UserPoolMfaType = "OFF" | "ON" | "OPTIONAL";

export declare interface UserPoolPolicyType {
    PasswordPolicy?: PasswordPolicyType | undefined;
    SignInPolicy?: SignInPolicyType | undefined;
}

declare type UserPoolTierType = "LITE" | "ESSENTIALS" | "PLUS";

declare interface UserPoolTokenSessionConfigType {
    MaxPerUser: number;
}

declare type UserSessionTrackingType = "DISABLED" | "ENABLED";

declare type UserVerificationType = "required" | "preferred";

/**
 * Everything that the AWS CLI or the service would refuse of a request: members that are missing, unknown or of the
 * wrong type, every limit, pattern and enumeration of the model, and the rules between the members of a request. Members
 * that are undefined count as absent. Never throws for what it is given.
 */
export declare function validate<Request extends object>(request: Request, settings?: ValidateSettings): Validation;

/** What a request belongs to. */
export declare interface ValidateSettings {
    /** From `loadService`. Default: Amazon Cognito user pools. */
    readonly service?: Service;
    /** CLI or API name of the operation. Default: `update-user-pool`. */
    readonly operation?: string;
}

/** What came of checking a request. */
export declare interface Validation {
    /** True when no diagnostic is an error. */
    readonly valid: boolean;
    /** Their places are JSON pointers into the request. */
    readonly diagnostics: readonly Diagnostic[];
}

/** What can stand behind `=` or in a list. */
declare type Value = Scalar | List | Hash | Missing;

declare interface VerificationMessageTemplateType {
    /** 6 to 140 characters. */
    SmsMessage?: string | undefined;
    /** 6 to 20,000 characters. */
    EmailMessage?: string | undefined;
    /** 1 to 140 characters. */
    EmailSubject?: string | undefined;
    /** 6 to 20,000 characters. */
    EmailMessageByLink?: string | undefined;
    /** 1 to 140 characters. */
    EmailSubjectByLink?: string | undefined;
    DefaultEmailOption?: DefaultEmailOptionType | undefined;
}

declare type VerifiedAttributeType = "phone_number" | "email";

declare interface VerifySoftwareTokenRequest {
    AccessToken?: string | undefined;
    /** 20 to 2,048 characters. */
    Session?: string | undefined;
    /** 6 to 6 characters. */
    UserCode: string;
    /** 0 to 131,072 characters. */
    FriendlyDeviceName?: string | undefined;
}

declare interface VerifyUserAttributeRequest {
    AccessToken: string;
    /** 1 to 32 characters. */
    AttributeName: string;
    /** 1 to 2,048 characters. */
    Code: string;
}

declare interface WebAuthnConfigurationType {
    /** 1 to 127 characters. */
    RelyingPartyId?: string | undefined;
    UserVerification?: UserVerificationType | undefined;
    FactorConfiguration?: WebAuthnFactorConfigurationType | undefined;
}

declare type WebAuthnFactorConfigurationType = "SINGLE_FACTOR" | "MULTI_FACTOR_WITH_USER_VERIFICATION";

declare interface WebAuthnMfaSettingsType {
    Enabled?: boolean | undefined;
}

export { }
