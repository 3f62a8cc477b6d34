import * as z from 'zod';

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

declare interface ClientSSOSessionConfigType {
    MaxValidityMinutes: number;
}

declare type ClientTypeType = "DCR" | "REGULAR";

declare interface CloudWatchLogsConfigurationType {
    /** 20 to 2,048 characters. */
    LogGroupArn?: string | undefined;
}

declare type ColorSchemeModeType = "LIGHT" | "DARK" | "DYNAMIC";

declare interface CompleteWebAuthnRegistrationRequest {
    AccessToken: string;
    Credential: Document_2;
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
    Settings?: Document_2 | undefined;
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

/** Any JSON value. */
declare type Document_2 = null | boolean | number | string | Document_2[] | {
    [name: string]: Document_2;
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

declare interface FirehoseConfigurationType {
    /** 20 to 2,048 characters. */
    StreamArn?: string | undefined;
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

declare interface LogConfigurationType {
    LogLevel: LogLevel;
    EventSource: EventSourceName;
    CloudWatchLogsConfiguration?: CloudWatchLogsConfigurationType | undefined;
    S3Configuration?: S3ConfigurationType | undefined;
    FirehoseConfiguration?: FirehoseConfigurationType | undefined;
}

declare type LogLevel = "ERROR" | "INFO";

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

/** The request of each operation, by the operation's CLI name. */
declare interface OperationInputs {
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

/** The CLI name of an operation of Amazon Cognito user pools. */
export declare type OperationName = keyof OperationInputs;

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

declare type PreTokenGenerationLambdaVersionType = "V1_0" | "V2_0" | "V3_0";

declare interface PreTokenGenerationVersionConfigType {
    LambdaVersion: PreTokenGenerationLambdaVersionType;
    /** 20 to 2,048 characters. */
    LambdaArn: string;
}

declare type PreventUserExistenceErrorTypes = "LEGACY" | "ENABLED";

declare interface ProviderUserIdentifierType {
    /** 1 to 32 characters. */
    ProviderName?: string | undefined;
    /** 0 to 131,072 characters. */
    ProviderAttributeName?: string | undefined;
    /** 0 to 131,072 characters. */
    ProviderAttributeValue?: string | undefined;
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

/**
 * The zod schema of an operation's request, for run-time checks in zod's own words: `requestSchema("update-user-pool")`. It
 * checks the limits of the model; `validate` also knows the rules between members, and says how to mend what it finds.
 */
export declare function requestSchema<Name extends OperationName>(name: Name): z.ZodType<OperationInputs[Name]>;

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

declare interface TagResourceRequest {
    /** 20 to 2,048 characters. */
    ResourceArn: string;
    Tags: Record<string, string>;
}

declare type TermsEnforcementType = "NONE";

declare type TermsSourceType = "LINK";

declare type TimeUnitsType = "seconds" | "minutes" | "hours" | "days";

declare interface TokenValidityUnitsType {
    AccessToken?: TimeUnitsType | undefined;
    IdToken?: TimeUnitsType | undefined;
    RefreshToken?: TimeUnitsType | undefined;
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
    Settings?: Document_2 | undefined;
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

declare interface UpdateUserPoolRequest {
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

declare interface UserPoolPolicyType {
    PasswordPolicy?: PasswordPolicyType | undefined;
    SignInPolicy?: SignInPolicyType | undefined;
}

declare type UserPoolTierType = "LITE" | "ESSENTIALS" | "PLUS";

declare interface UserPoolTokenSessionConfigType {
    MaxPerUser: number;
}

declare type UserSessionTrackingType = "DISABLED" | "ENABLED";

declare type UserVerificationType = "required" | "preferred";

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
