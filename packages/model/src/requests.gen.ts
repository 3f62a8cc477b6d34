// Written by `pnpm gen` from packages/model/data/cognito-idp.json and its patch. Do not edit.
// Values are as JSON carries them: a blob is base64 text. Lists are mutable, so that the AWS SDK takes them.

export interface AccountRecoverySettingType {
  /** 1 to 2 elements. */
  RecoveryMechanisms?: RecoveryOptionType[] | undefined;
}

export interface AccountTakeoverActionType {
  Notify: boolean;
  EventAction: AccountTakeoverEventActionType;
}

export interface AccountTakeoverActionsType {
  LowAction?: AccountTakeoverActionType | undefined;
  MediumAction?: AccountTakeoverActionType | undefined;
  HighAction?: AccountTakeoverActionType | undefined;
}

export type AccountTakeoverEventActionType =
  | "BLOCK"
  | "MFA_IF_CONFIGURED"
  | "MFA_REQUIRED"
  | "NO_ACTION";

export interface AccountTakeoverRiskConfigurationType {
  NotifyConfiguration?: NotifyConfigurationType | undefined;
  Actions: AccountTakeoverActionsType;
}

export interface AcrLevelConfigType {
  /** 1 to 64 characters. */
  AcrValue: string;
}

export interface AddCustomAttributesRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 25 elements. */
  CustomAttributes: SchemaAttributeType[];
}

export interface AddUserPoolClientSecretRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  ClientId: string;
  /** 24 to 64 characters. */
  ClientSecret?: string | undefined;
}

export interface AdminAddUserToGroupRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
  /** 1 to 128 characters. */
  GroupName: string;
}

export interface AdminConfirmSignUpRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
  ClientMetadata?: Record<string, string> | undefined;
}

export interface AdminCreateUserConfigType {
  AllowAdminCreateUserOnly?: boolean | undefined;
  /** 0 to 365. */
  UnusedAccountValidityDays?: number | undefined;
  InviteMessageTemplate?: MessageTemplateType | undefined;
}

export interface AdminCreateUserRequest {
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

export interface AdminDeleteSoftwareTokenRequest {
  /** 0 to 131,072 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
}

export interface AdminDeleteUserAttributesRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
  UserAttributeNames: string[];
}

export interface AdminDeleteUserRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
}

export interface AdminDisableProviderForUserRequest {
  /** 0 to 131,072 characters. */
  UserPoolId: string;
  User: ProviderUserIdentifierType;
}

export interface AdminDisableUserRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
}

export interface AdminEnableUserRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
}

export interface AdminForgetDeviceRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
  /** 1 to 55 characters. */
  DeviceKey: string;
}

export interface AdminGetDeviceRequest {
  /** 1 to 55 characters. */
  DeviceKey: string;
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
}

export interface AdminGetUserAuthFactorsRequest {
  /** 0 to 131,072 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
}

export interface AdminGetUserRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
}

export interface AdminInitiateAuthRequest {
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

export interface AdminLinkProviderForUserRequest {
  /** 0 to 131,072 characters. */
  UserPoolId: string;
  DestinationUser: ProviderUserIdentifierType;
  SourceUser: ProviderUserIdentifierType;
}

export interface AdminListDevicesRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
  /** 0 to 60. */
  Limit?: number | undefined;
  /** At least 1 characters. */
  PaginationToken?: string | undefined;
}

export interface AdminListGroupsForUserRequest {
  /** 1 to 128 characters. */
  Username: string;
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 0 to 60. */
  Limit?: number | undefined;
  /** 1 to 131,072 characters. */
  NextToken?: string | undefined;
}

export interface AdminListUserAuthEventsRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
  /** 0 to 60. */
  MaxResults?: number | undefined;
  /** 1 to 131,072 characters. */
  NextToken?: string | undefined;
}

export interface AdminListUserSessionsRequest {
  /** 0 to 131,072 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
  /** 0 to 131,072 characters. */
  NextToken?: string | undefined;
}

export interface AdminRemoveUserFromGroupRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
  /** 1 to 128 characters. */
  GroupName: string;
}

export interface AdminResetUserPasswordRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
  ClientMetadata?: Record<string, string> | undefined;
}

export interface AdminRespondToAuthChallengeRequest {
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

export interface AdminRevokeUserSessionRequest {
  /** 0 to 131,072 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
  /** 0 to 131,072 characters. */
  SessionId: string;
  RevokeAssociatedSessions?: RevokeAssociatedSessionsType | undefined;
}

export interface AdminSetUserMFAPreferenceRequest {
  SMSMfaSettings?: SMSMfaSettingsType | undefined;
  SoftwareTokenMfaSettings?: SoftwareTokenMfaSettingsType | undefined;
  EmailMfaSettings?: EmailMfaSettingsType | undefined;
  WebAuthnMfaSettings?: WebAuthnMfaSettingsType | undefined;
  /** 1 to 128 characters. */
  Username: string;
  /** 1 to 55 characters. */
  UserPoolId: string;
}

export interface AdminSetUserPasswordRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
  /** Up to 256 characters. */
  Password: string;
  Permanent?: boolean | undefined;
}

export interface AdminSetUserSettingsRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
  MFAOptions: MFAOptionType[];
}

export interface AdminUpdateAuthEventFeedbackRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
  /** 1 to 50 characters. */
  EventId: string;
  FeedbackValue: FeedbackValueType;
}

export interface AdminUpdateDeviceStatusRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
  /** 1 to 55 characters. */
  DeviceKey: string;
  DeviceRememberedStatus?: DeviceRememberedStatusType | undefined;
}

export interface AdminUpdateUserAttributesRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
  UserAttributes: AttributeType[];
  ClientMetadata?: Record<string, string> | undefined;
}

export interface AdminUserGlobalSignOutRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
}

export interface AdvancedSecurityAdditionalFlowsType {
  CustomAuthMode?: AdvancedSecurityEnabledModeType | undefined;
}

export type AdvancedSecurityEnabledModeType =
  | "AUDIT"
  | "ENFORCED";

export type AdvancedSecurityModeType =
  | "OFF"
  | "AUDIT"
  | "ENFORCED";

export type AliasAttributeType =
  | "phone_number"
  | "email"
  | "preferred_username";

export interface AnalyticsConfigurationType {
  ApplicationId?: string | undefined;
  /** 20 to 2,048 characters. */
  ApplicationArn?: string | undefined;
  /** 20 to 2,048 characters. */
  RoleArn?: string | undefined;
  /** 0 to 131,072 characters. */
  ExternalId?: string | undefined;
  UserDataShared?: boolean | undefined;
}

export interface AnalyticsMetadataType {
  /** 0 to 131,072 characters. */
  AnalyticsEndpointId?: string | undefined;
}

export type AssetCategoryType =
  | "FAVICON_ICO"
  | "FAVICON_SVG"
  | "EMAIL_GRAPHIC"
  | "SMS_GRAPHIC"
  | "AUTH_APP_GRAPHIC"
  | "PASSWORD_GRAPHIC"
  | "PASSKEY_GRAPHIC"
  | "PAGE_HEADER_LOGO"
  | "PAGE_HEADER_BACKGROUND"
  | "PAGE_FOOTER_LOGO"
  | "PAGE_FOOTER_BACKGROUND"
  | "PAGE_BACKGROUND"
  | "FORM_BACKGROUND"
  | "FORM_LOGO"
  | "IDP_BUTTON_ICON";

export type AssetExtensionType =
  | "ICO"
  | "JPEG"
  | "PNG"
  | "SVG"
  | "WEBP";

export interface AssetType {
  Category: AssetCategoryType;
  ColorMode: ColorSchemeModeType;
  Extension: AssetExtensionType;
  /** Base64, up to 1,000,000 bytes. */
  Bytes?: string | undefined;
  /** 1 to 40 characters. */
  ResourceId?: string | undefined;
}

export interface AssociateSoftwareTokenRequest {
  AccessToken?: string | undefined;
  /** 20 to 2,048 characters. */
  Session?: string | undefined;
}

export type AttributeDataType =
  | "String"
  | "Number"
  | "DateTime"
  | "Boolean";

export interface AttributeType {
  /** 1 to 32 characters. */
  Name: string;
  /** Up to 2,048 characters. */
  Value?: string | undefined;
}

export type AuthFactorType =
  | "PASSWORD"
  | "EMAIL_OTP"
  | "SMS_OTP"
  | "WEB_AUTHN"
  | "SOFTWARE_TOKEN";

export type AuthFlowType =
  | "USER_SRP_AUTH"
  | "REFRESH_TOKEN_AUTH"
  | "REFRESH_TOKEN"
  | "CUSTOM_AUTH"
  | "ADMIN_NO_SRP_AUTH"
  | "USER_PASSWORD_AUTH"
  | "ADMIN_USER_PASSWORD_AUTH"
  | "USER_AUTH";

export type ChallengeNameType =
  | "SMS_MFA"
  | "EMAIL_OTP"
  | "SOFTWARE_TOKEN_MFA"
  | "SELECT_MFA_TYPE"
  | "MFA_SETUP"
  | "PASSWORD_VERIFIER"
  | "CUSTOM_CHALLENGE"
  | "SELECT_CHALLENGE"
  | "DEVICE_SRP_AUTH"
  | "DEVICE_PASSWORD_VERIFIER"
  | "ADMIN_NO_SRP_AUTH"
  | "NEW_PASSWORD_REQUIRED"
  | "SMS_OTP"
  | "PASSWORD"
  | "WEB_AUTHN"
  | "PASSWORD_SRP";

export interface ChangePasswordRequest {
  /** Up to 256 characters. */
  PreviousPassword?: string | undefined;
  /** Up to 256 characters. */
  ProposedPassword: string;
  AccessToken: string;
}

export interface ClientSSOSessionConfigType {
  MaxValidityMinutes: number;
}

export type ClientTypeType =
  | "DCR"
  | "REGULAR";

export interface CloudWatchLogsConfigurationType {
  /** 20 to 2,048 characters. */
  LogGroupArn?: string | undefined;
}

export type ColorSchemeModeType =
  | "LIGHT"
  | "DARK"
  | "DYNAMIC";

export interface CompleteWebAuthnRegistrationRequest {
  AccessToken: string;
  Credential: Document;
}

export interface CompromisedCredentialsActionsType {
  EventAction: CompromisedCredentialsEventActionType;
}

export type CompromisedCredentialsEventActionType =
  | "BLOCK"
  | "NO_ACTION";

export interface CompromisedCredentialsRiskConfigurationType {
  EventFilter?: EventFilterType[] | undefined;
  Actions: CompromisedCredentialsActionsType;
}

export interface ConfirmDeviceRequest {
  AccessToken: string;
  /** 1 to 55 characters. */
  DeviceKey: string;
  DeviceSecretVerifierConfig?: DeviceSecretVerifierConfigType | undefined;
  /** 1 to 1,024 characters. */
  DeviceName?: string | undefined;
}

export interface ConfirmForgotPasswordRequest {
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

export interface ConfirmSignUpRequest {
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

export interface ContextDataType {
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

export interface CreateGroupRequest {
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

export interface CreateIdentityProviderRequest {
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

export interface CreateManagedLoginBrandingRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  ClientId: string;
  UseCognitoProvidedValues?: boolean | undefined;
  Settings?: Document | undefined;
  /** 0 to 40 elements. */
  Assets?: AssetType[] | undefined;
}

export interface CreateResourceServerRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 256 characters. */
  Identifier: string;
  /** 1 to 256 characters. */
  Name: string;
  /** Up to 100 elements. */
  Scopes?: ResourceServerScopeType[] | undefined;
}

export interface CreateTermsRequest {
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

export interface CreateUserImportJobRequest {
  /** 1 to 128 characters. */
  JobName: string;
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 20 to 2,048 characters. */
  CloudWatchLogsRoleArn: string;
  PasswordHashingAlgorithm?: PasswordHashingAlgorithmType | undefined;
}

export interface CreateUserPoolClientRequest {
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

export interface CreateUserPoolDomainRequest {
  /** 1 to 63 characters. */
  Domain: string;
  /** 1 to 55 characters. */
  UserPoolId: string;
  ManagedLoginVersion?: number | undefined;
  CustomDomainConfig?: CustomDomainConfigType | undefined;
  Routing?: RoutingType | undefined;
}

export interface CreateUserPoolReplicaRequest {
  /** 0 to 131,072 characters. */
  UserPoolId: string;
  /** 0 to 131,072 characters. */
  RegionName: string;
  UserPoolTags?: Record<string, string> | undefined;
}

export interface CreateUserPoolRequest {
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

export interface CustomDomainConfigType {
  /** 20 to 2,048 characters. */
  CertificateArn: string;
  SecurityPolicy?: SecurityPolicyType | undefined;
}

export interface CustomEmailLambdaVersionConfigType {
  LambdaVersion: CustomEmailSenderLambdaVersionType;
  /** 20 to 2,048 characters. */
  LambdaArn: string;
}

export type CustomEmailSenderLambdaVersionType =
  | "V1_0";

export interface CustomSMSLambdaVersionConfigType {
  LambdaVersion: CustomSMSSenderLambdaVersionType;
  /** 20 to 2,048 characters. */
  LambdaArn: string;
}

export type CustomSMSSenderLambdaVersionType =
  | "V1_0";

export interface DcrConfigurationType {
  EnableStatus?: StatusType | undefined;
  OpenDcrEnabled?: boolean | undefined;
  AuthenticatedGrantTypes?: OAuthFlowType[] | undefined;
  OpenDcrGrantTypes?: OAuthFlowType[] | undefined;
  AllowedScopes?: string[] | undefined;
}

export type DefaultEmailOptionType =
  | "CONFIRM_WITH_LINK"
  | "CONFIRM_WITH_CODE";

export interface DeleteGroupRequest {
  /** 1 to 128 characters. */
  GroupName: string;
  /** 1 to 55 characters. */
  UserPoolId: string;
}

export interface DeleteIdentityProviderRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 32 characters. */
  ProviderName: string;
}

export interface DeleteManagedLoginBrandingRequest {
  ManagedLoginBrandingId: string;
  /** 1 to 55 characters. */
  UserPoolId: string;
}

export interface DeleteResourceServerRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 256 characters. */
  Identifier: string;
}

export interface DeleteTermsRequest {
  TermsId: string;
  /** 1 to 55 characters. */
  UserPoolId: string;
}

export interface DeleteUserAttributesRequest {
  UserAttributeNames: string[];
  AccessToken: string;
}

export interface DeleteUserPoolClientRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  ClientId: string;
}

export interface DeleteUserPoolClientSecretRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  ClientId: string;
  /** 1 to 128 characters. */
  ClientSecretId: string;
}

export interface DeleteUserPoolDomainRequest {
  /** 1 to 63 characters. */
  Domain: string;
  /** 1 to 55 characters. */
  UserPoolId: string;
}

export interface DeleteUserPoolReplicaRequest {
  /** 0 to 131,072 characters. */
  UserPoolId: string;
  /** 0 to 131,072 characters. */
  RegionName: string;
}

export interface DeleteUserPoolRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
}

export interface DeleteUserRequest {
  AccessToken: string;
}

export interface DeleteWebAuthnCredentialRequest {
  AccessToken: string;
  /** 0 to 131,072 characters. */
  CredentialId: string;
}

export type DeletionProtectionType =
  | "ACTIVE"
  | "INACTIVE";

export type DeliveryMediumType =
  | "SMS"
  | "EMAIL";

export interface DescribeIdentityProviderRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 32 characters. */
  ProviderName: string;
}

export interface DescribeManagedLoginBrandingByClientRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  ClientId: string;
  ReturnMergedResources?: boolean | undefined;
}

export interface DescribeManagedLoginBrandingRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  ManagedLoginBrandingId: string;
  ReturnMergedResources?: boolean | undefined;
}

export interface DescribeResourceServerRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 256 characters. */
  Identifier: string;
}

export interface DescribeRiskConfigurationRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  ClientId?: string | undefined;
}

export interface DescribeTermsByClientRequest {
  /** 1 to 128 characters. */
  ClientId: string;
  /** 0 to 131,072 characters. */
  UserPoolId: string;
  /** 0 to 131,072 characters. */
  TermsName: string;
}

export interface DescribeTermsRequest {
  TermsId: string;
  /** 1 to 55 characters. */
  UserPoolId: string;
}

export interface DescribeUserImportJobRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 55 characters. */
  JobId: string;
}

export interface DescribeUserPoolClientRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  ClientId: string;
}

export interface DescribeUserPoolDomainRequest {
  /** 1 to 63 characters. */
  Domain: string;
}

export interface DescribeUserPoolRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
}

export interface DeviceConfigurationType {
  ChallengeRequiredOnNewDevice?: boolean | undefined;
  DeviceOnlyRememberedOnUserPrompt?: boolean | undefined;
}

export type DeviceRememberedStatusType =
  | "remembered"
  | "not_remembered";

export interface DeviceSecretVerifierConfigType {
  /** 0 to 131,072 characters. */
  PasswordVerifier?: string | undefined;
  /** 0 to 131,072 characters. */
  Salt?: string | undefined;
}

/** Any JSON value. */
export type Document = null | boolean | number | string | Document[] | { [name: string]: Document };

export interface EmailConfigurationType {
  /** 20 to 2,048 characters. */
  SourceArn?: string | undefined;
  ReplyToEmailAddress?: string | undefined;
  EmailSendingAccount?: EmailSendingAccountType | undefined;
  /** 0 to 131,072 characters. */
  From?: string | undefined;
  /** 1 to 64 characters. */
  ConfigurationSet?: string | undefined;
}

export interface EmailMfaConfigType {
  /** 6 to 20,000 characters. */
  Message?: string | undefined;
  Subject?: string | undefined;
}

export interface EmailMfaSettingsType {
  Enabled?: boolean | undefined;
  PreferredMfa?: boolean | undefined;
}

export type EmailSendingAccountType =
  | "COGNITO_DEFAULT"
  | "DEVELOPER";

export type EncryptionKeyType =
  | "AWS_OWNED_KEY"
  | "CUSTOMER_MANAGED_KEY";

export interface EumsSmsConfigurationType {
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

export type EventFilterType =
  | "SIGN_IN"
  | "PASSWORD_CHANGE"
  | "SIGN_UP";

export type EventSourceName =
  | "userNotification"
  | "userAuthEvents";

export type ExplicitAuthFlowsType =
  | "ADMIN_NO_SRP_AUTH"
  | "CUSTOM_AUTH_FLOW_ONLY"
  | "USER_PASSWORD_AUTH"
  | "ALLOW_ADMIN_USER_PASSWORD_AUTH"
  | "ALLOW_CUSTOM_AUTH"
  | "ALLOW_USER_PASSWORD_AUTH"
  | "ALLOW_USER_SRP_AUTH"
  | "ALLOW_REFRESH_TOKEN_AUTH"
  | "ALLOW_USER_AUTH";

export interface FailoverType {
  /** 0 to 131,072 characters. */
  SecondaryRegion: string;
  /** 0 to 131,072 characters. */
  PrimaryRoute53HealthCheckId: string;
}

export type FeatureType =
  | "ENABLED"
  | "DISABLED";

export type FeedbackValueType =
  | "Valid"
  | "Invalid";

export interface FirehoseConfigurationType {
  /** 20 to 2,048 characters. */
  StreamArn?: string | undefined;
}

export interface ForgetDeviceRequest {
  AccessToken?: string | undefined;
  /** 1 to 55 characters. */
  DeviceKey: string;
}

export interface ForgotPasswordRequest {
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

export interface GetCSVHeaderRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
}

export interface GetClientTokenRequest {
  /** 1 to 128 characters. */
  ClientId: string;
  /** 24 to 64 characters. */
  Secret: string;
  Scopes?: string[] | undefined;
  ClientMetadata?: Record<string, string> | undefined;
}

export interface GetDeviceRequest {
  /** 1 to 55 characters. */
  DeviceKey: string;
  AccessToken?: string | undefined;
}

export interface GetGroupRequest {
  /** 1 to 128 characters. */
  GroupName: string;
  /** 1 to 55 characters. */
  UserPoolId: string;
}

export interface GetIdentityProviderByIdentifierRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 40 characters. */
  IdpIdentifier: string;
}

export interface GetLogDeliveryConfigurationRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
}

export interface GetProvisionedLimitRequest {
  LimitDefinition: LimitDefinitionType;
}

export interface GetSigningCertificateRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
}

export interface GetTokensFromRefreshTokenRequest {
  RefreshToken: string;
  /** 1 to 128 characters. */
  ClientId: string;
  /** 24 to 64 characters. */
  ClientSecret?: string | undefined;
  /** 1 to 55 characters. */
  DeviceKey?: string | undefined;
  ClientMetadata?: Record<string, string> | undefined;
}

export interface GetUICustomizationRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  ClientId?: string | undefined;
}

export interface GetUserAttributeVerificationCodeRequest {
  AccessToken: string;
  /** 1 to 32 characters. */
  AttributeName: string;
  ClientMetadata?: Record<string, string> | undefined;
}

export interface GetUserAuthFactorsRequest {
  AccessToken: string;
}

export interface GetUserPoolClientSessionConfigurationRequest {
  /** 0 to 131,072 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  ClientId: string;
}

export interface GetUserPoolMfaConfigRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
}

export interface GetUserPoolSessionConfigurationRequest {
  /** 0 to 131,072 characters. */
  UserPoolId: string;
}

export interface GetUserRequest {
  AccessToken: string;
}

export interface GlobalSignOutRequest {
  AccessToken: string;
}

export interface HttpHeader {
  /** 0 to 131,072 characters. */
  headerName?: string | undefined;
  /** 0 to 131,072 characters. */
  headerValue?: string | undefined;
}

export type IdentityProviderTypeType =
  | "SAML"
  | "Facebook"
  | "Google"
  | "LoginWithAmazon"
  | "SignInWithApple"
  | "OIDC";

export interface InboundFederationLambdaType {
  LambdaVersion: InboundFederationLambdaVersionType;
  /** 20 to 2,048 characters. */
  LambdaArn: string;
}

export type InboundFederationLambdaVersionType =
  | "V1_0";

export interface InitiateAuthRequest {
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

export interface IssuerConfigurationType {
  Type?: IssuerType | undefined;
}

export type IssuerType =
  | "ORIGINAL"
  | "UPDATED";

export interface KeyConfigurationType {
  KeyType?: EncryptionKeyType | undefined;
  /** 20 to 2,048 characters. */
  KmsKeyArn?: string | undefined;
}

export interface LambdaConfigType {
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

export type LimitClass =
  | "API_CATEGORY";

export interface LimitDefinitionType {
  LimitClass: LimitClass;
  Attributes: Record<string, string>;
}

export interface ListDevicesRequest {
  AccessToken: string;
  /** 0 to 60. */
  Limit?: number | undefined;
  /** At least 1 characters. */
  PaginationToken?: string | undefined;
}

export interface ListGroupsRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 0 to 60. */
  Limit?: number | undefined;
  /** 1 to 131,072 characters. */
  NextToken?: string | undefined;
}

export interface ListIdentityProvidersRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 0 to 60. */
  MaxResults?: number | undefined;
  /** At least 1 characters. */
  NextToken?: string | undefined;
}

export interface ListResourceServersRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 50. */
  MaxResults?: number | undefined;
  /** At least 1 characters. */
  NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  /** 20 to 2,048 characters. */
  ResourceArn: string;
}

export interface ListTermsRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 60. */
  MaxResults?: number | undefined;
  /** 0 to 131,072 characters. */
  NextToken?: string | undefined;
}

export interface ListUserImportJobsRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 60. */
  MaxResults: number;
  /** At least 1 characters. */
  PaginationToken?: string | undefined;
}

export interface ListUserPoolClientSecretsRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  ClientId: string;
  /** 1 to 131,072 characters. */
  NextToken?: string | undefined;
}

export interface ListUserPoolClientsRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 60. */
  MaxResults?: number | undefined;
  /** 1 to 131,072 characters. */
  NextToken?: string | undefined;
  ClientType?: ClientTypeType | undefined;
}

export interface ListUserPoolReplicasRequest {
  /** 0 to 131,072 characters. */
  UserPoolId: string;
  /** 0 to 131,072 characters. */
  NextToken?: string | undefined;
}

export interface ListUserPoolsRequest {
  /** At least 1 characters. */
  NextToken?: string | undefined;
  /** 1 to 60. */
  MaxResults: number;
}

export interface ListUserSessionsRequest {
  AccessToken: string;
  /** 0 to 131,072 characters. */
  NextToken?: string | undefined;
}

export interface ListUsersInGroupRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  GroupName: string;
  /** 0 to 60. */
  Limit?: number | undefined;
  /** 1 to 131,072 characters. */
  NextToken?: string | undefined;
}

export interface ListUsersRequest {
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

export interface ListWebAuthnCredentialsRequest {
  AccessToken: string;
  /** 1 to 131,072 characters. */
  NextToken?: string | undefined;
  /** 0 to 20. */
  MaxResults?: number | undefined;
}

export interface LogConfigurationType {
  LogLevel: LogLevel;
  EventSource: EventSourceName;
  CloudWatchLogsConfiguration?: CloudWatchLogsConfigurationType | undefined;
  S3Configuration?: S3ConfigurationType | undefined;
  FirehoseConfiguration?: FirehoseConfigurationType | undefined;
}

export type LogLevel =
  | "ERROR"
  | "INFO";

export interface MFAOptionType {
  DeliveryMedium?: DeliveryMediumType | undefined;
  /** 1 to 32 characters. */
  AttributeName?: string | undefined;
}

export type MessageActionType =
  | "RESEND"
  | "SUPPRESS";

export interface MessageTemplateType {
  /** 6 to 140 characters. */
  SMSMessage?: string | undefined;
  /** 6 to 20,000 characters. */
  EmailMessage?: string | undefined;
  /** 1 to 140 characters. */
  EmailSubject?: string | undefined;
}

export interface NotifyConfigurationType {
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

export interface NotifyEmailType {
  /** 1 to 140 characters. */
  Subject: string;
  /** 6 to 20,000 characters. */
  HtmlBody?: string | undefined;
  /** 6 to 20,000 characters. */
  TextBody?: string | undefined;
}

export interface NumberAttributeConstraintsType {
  /** 0 to 131,072 characters. */
  MinValue?: string | undefined;
  /** 0 to 131,072 characters. */
  MaxValue?: string | undefined;
}

export type OAuthFlowType =
  | "code"
  | "implicit"
  | "client_credentials";

export type PasswordHashingAlgorithmType =
  | "ARGON2ID"
  | "BCRYPT"
  | "PBKDF2_SHA256"
  | "SCRYPT";

export interface PasswordPolicyType {
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

export type PreTokenGenerationLambdaVersionType =
  | "V1_0"
  | "V2_0"
  | "V3_0";

export interface PreTokenGenerationVersionConfigType {
  LambdaVersion: PreTokenGenerationLambdaVersionType;
  /** 20 to 2,048 characters. */
  LambdaArn: string;
}

export type PreventUserExistenceErrorTypes =
  | "LEGACY"
  | "ENABLED";

export interface ProviderUserIdentifierType {
  /** 1 to 32 characters. */
  ProviderName?: string | undefined;
  /** 0 to 131,072 characters. */
  ProviderAttributeName?: string | undefined;
  /** 0 to 131,072 characters. */
  ProviderAttributeValue?: string | undefined;
}

export type RecoveryOptionNameType =
  | "verified_email"
  | "verified_phone_number"
  | "admin_only";

export interface RecoveryOptionType {
  /** 1 to 2. */
  Priority: number;
  Name: RecoveryOptionNameType;
}

export interface RefreshTokenRotationType {
  Feature: FeatureType;
  /** 0 to 60. */
  RetryGracePeriodSeconds?: number | undefined;
}

export interface ResendConfirmationCodeRequest {
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

export interface ResourceServerScopeType {
  /** 1 to 256 characters. */
  ScopeName: string;
  /** 1 to 256 characters. */
  ScopeDescription: string;
}

export interface RespondToAuthChallengeRequest {
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

export type RevokeAssociatedSessionsType =
  | "LINKED"
  | "NONE";

export interface RevokeTokenRequest {
  Token: string;
  /** 1 to 128 characters. */
  ClientId: string;
  /** 24 to 64 characters. */
  ClientSecret?: string | undefined;
  RevokeAssociatedSessions?: RevokeAssociatedSessionsType | undefined;
}

export interface RevokeUserSessionRequest {
  AccessToken: string;
  /** 0 to 131,072 characters. */
  SessionId: string;
  RevokeAssociatedSessions?: RevokeAssociatedSessionsType | undefined;
}

export interface RiskExceptionConfigurationType {
  /** Up to 200 elements. */
  BlockedIPRangeList?: string[] | undefined;
  /** Up to 200 elements. */
  SkippedIPRangeList?: string[] | undefined;
}

export interface RoutingType {
  Failover?: FailoverType | undefined;
}

export interface S3ConfigurationType {
  /** 3 to 1,024 characters. */
  BucketArn?: string | undefined;
}

export interface SMSMfaSettingsType {
  Enabled?: boolean | undefined;
  PreferredMfa?: boolean | undefined;
}

export interface SchemaAttributeType {
  /** 1 to 20 characters. */
  Name?: string | undefined;
  AttributeDataType?: AttributeDataType | undefined;
  DeveloperOnlyAttribute?: boolean | undefined;
  Mutable?: boolean | undefined;
  Required?: boolean | undefined;
  NumberAttributeConstraints?: NumberAttributeConstraintsType | undefined;
  StringAttributeConstraints?: StringAttributeConstraintsType | undefined;
}

export type SecurityPolicyType =
  | "TLS_V1"
  | "TLS_V1_2_2021"
  | "TLS_V1_3_2025";

export interface SetLogDeliveryConfigurationRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 0 to 2 elements. */
  LogConfigurations: LogConfigurationType[];
}

export interface SetRiskConfigurationRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  ClientId?: string | undefined;
  CompromisedCredentialsRiskConfiguration?: CompromisedCredentialsRiskConfigurationType | undefined;
  AccountTakeoverRiskConfiguration?: AccountTakeoverRiskConfigurationType | undefined;
  RiskExceptionConfiguration?: RiskExceptionConfigurationType | undefined;
}

export interface SetUICustomizationRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  ClientId?: string | undefined;
  /** 0 to 131,072 characters. */
  CSS?: string | undefined;
  /** Base64, 0 to 131,072 bytes. */
  ImageFile?: string | undefined;
}

export interface SetUserMFAPreferenceRequest {
  SMSMfaSettings?: SMSMfaSettingsType | undefined;
  SoftwareTokenMfaSettings?: SoftwareTokenMfaSettingsType | undefined;
  EmailMfaSettings?: EmailMfaSettingsType | undefined;
  WebAuthnMfaSettings?: WebAuthnMfaSettingsType | undefined;
  AccessToken: string;
}

export interface SetUserPoolClientSessionConfigurationRequest {
  /** 0 to 131,072 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  ClientId: string;
  SSOSession: ClientSSOSessionConfigType;
}

export interface SetUserPoolMfaConfigRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  SmsMfaConfiguration?: SmsMfaConfigType | undefined;
  SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType | undefined;
  EmailMfaConfiguration?: EmailMfaConfigType | undefined;
  MfaConfiguration?: UserPoolMfaType | undefined;
  WebAuthnConfiguration?: WebAuthnConfigurationType | undefined;
}

export interface SetUserPoolSessionConfigurationRequest {
  /** 0 to 131,072 characters. */
  UserPoolId: string;
  UserSessionTracking: UserSessionTrackingType;
  TokenSession: UserPoolTokenSessionConfigType;
}

export interface SetUserSettingsRequest {
  AccessToken: string;
  MFAOptions: MFAOptionType[];
}

export interface SignInPolicyType {
  /** 1 to 4 elements. */
  AllowedFirstAuthFactors?: AuthFactorType[] | undefined;
}

export interface SignUpRequest {
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

export interface SmsConfigurationType {
  /** 20 to 2,048 characters. */
  SnsCallerArn?: string | undefined;
  /** 0 to 131,072 characters. */
  ExternalId?: string | undefined;
  /** 5 to 32 characters. */
  SnsRegion?: string | undefined;
  EumsSms?: EumsSmsConfigurationType | undefined;
}

export interface SmsMfaConfigType {
  /** 6 to 140 characters. */
  SmsAuthenticationMessage?: string | undefined;
  SmsConfiguration?: SmsConfigurationType | undefined;
}

export interface SoftwareTokenMfaConfigType {
  Enabled?: boolean | undefined;
}

export interface SoftwareTokenMfaSettingsType {
  Enabled?: boolean | undefined;
  PreferredMfa?: boolean | undefined;
}

export interface StartUserImportJobRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 55 characters. */
  JobId: string;
}

export interface StartWebAuthnRegistrationRequest {
  AccessToken: string;
}

export type StatusType =
  | "Enabled"
  | "Disabled";

export interface StopUserImportJobRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 55 characters. */
  JobId: string;
}

export interface StringAttributeConstraintsType {
  /** 0 to 131,072 characters. */
  MinLength?: string | undefined;
  /** 0 to 131,072 characters. */
  MaxLength?: string | undefined;
}

export interface TagResourceRequest {
  /** 20 to 2,048 characters. */
  ResourceArn: string;
  Tags: Record<string, string>;
}

export type TermsEnforcementType =
  | "NONE";

export type TermsSourceType =
  | "LINK";

export type TimeUnitsType =
  | "seconds"
  | "minutes"
  | "hours"
  | "days";

export interface TokenValidityUnitsType {
  AccessToken?: TimeUnitsType | undefined;
  IdToken?: TimeUnitsType | undefined;
  RefreshToken?: TimeUnitsType | undefined;
}

export interface UntagResourceRequest {
  /** 20 to 2,048 characters. */
  ResourceArn: string;
  TagKeys: string[];
}

export interface UpdateAuthEventFeedbackRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 128 characters. */
  Username: string;
  /** 1 to 50 characters. */
  EventId: string;
  FeedbackToken: string;
  FeedbackValue: FeedbackValueType;
}

export interface UpdateDeviceStatusRequest {
  AccessToken: string;
  /** 1 to 55 characters. */
  DeviceKey: string;
  DeviceRememberedStatus?: DeviceRememberedStatusType | undefined;
}

export interface UpdateGroupRequest {
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

export interface UpdateIdentityProviderRequest {
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

export interface UpdateManagedLoginBrandingRequest {
  /** 1 to 55 characters. */
  UserPoolId?: string | undefined;
  ManagedLoginBrandingId?: string | undefined;
  UseCognitoProvidedValues?: boolean | undefined;
  Settings?: Document | undefined;
  /** 0 to 40 elements. */
  Assets?: AssetType[] | undefined;
}

export interface UpdateProvisionedLimitRequest {
  LimitDefinition: LimitDefinitionType;
  RequestedLimitValue: number;
}

export type UpdateReplicaStatusType =
  | "ACTIVE"
  | "INACTIVE";

export interface UpdateResourceServerRequest {
  /** 1 to 55 characters. */
  UserPoolId: string;
  /** 1 to 256 characters. */
  Identifier: string;
  /** 1 to 256 characters. */
  Name: string;
  /** Up to 100 elements. */
  Scopes?: ResourceServerScopeType[] | undefined;
}

export interface UpdateTermsRequest {
  TermsId: string;
  /** 1 to 55 characters. */
  UserPoolId: string;
  TermsName?: string | undefined;
  TermsSource?: TermsSourceType | undefined;
  Enforcement?: TermsEnforcementType | undefined;
  /** 1 to 13 entries. */
  Links?: Record<string, string> | undefined;
}

export interface UpdateUserAttributesRequest {
  UserAttributes: AttributeType[];
  AccessToken: string;
  ClientMetadata?: Record<string, string> | undefined;
}

export interface UpdateUserPoolClientRequest {
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

export interface UpdateUserPoolDomainRequest {
  /** 1 to 63 characters. */
  Domain: string;
  /** 1 to 55 characters. */
  UserPoolId: string;
  ManagedLoginVersion?: number | undefined;
  CustomDomainConfig?: CustomDomainConfigType | undefined;
  Routing?: RoutingType | undefined;
}

export interface UpdateUserPoolReplicaRequest {
  /** 0 to 131,072 characters. */
  UserPoolId: string;
  /** 0 to 131,072 characters. */
  RegionName: string;
  Status: UpdateReplicaStatusType;
}

export interface UpdateUserPoolRequest {
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

export interface UserAttributeUpdateSettingsType {
  AttributesRequireVerificationBeforeUpdate?: VerifiedAttributeType[] | undefined;
}

export interface UserContextDataType {
  /** 0 to 131,072 characters. */
  IpAddress?: string | undefined;
  /** 0 to 131,072 characters. */
  EncodedData?: string | undefined;
}

export interface UserPoolAddOnsType {
  AdvancedSecurityMode: AdvancedSecurityModeType;
  AdvancedSecurityAdditionalFlows?: AdvancedSecurityAdditionalFlowsType | undefined;
}

export type UserPoolMfaType =
  | "OFF"
  | "ON"
  | "OPTIONAL";

export interface UserPoolPolicyType {
  PasswordPolicy?: PasswordPolicyType | undefined;
  SignInPolicy?: SignInPolicyType | undefined;
}

export type UserPoolTierType =
  | "LITE"
  | "ESSENTIALS"
  | "PLUS";

export interface UserPoolTokenSessionConfigType {
  MaxPerUser: number;
}

export type UserSessionTrackingType =
  | "DISABLED"
  | "ENABLED";

export type UserVerificationType =
  | "required"
  | "preferred";

export type UsernameAttributeType =
  | "phone_number"
  | "email";

export interface UsernameConfigurationType {
  CaseSensitive: boolean;
}

export interface VerificationMessageTemplateType {
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

export type VerifiedAttributeType =
  | "phone_number"
  | "email";

export interface VerifySoftwareTokenRequest {
  AccessToken?: string | undefined;
  /** 20 to 2,048 characters. */
  Session?: string | undefined;
  /** 6 to 6 characters. */
  UserCode: string;
  /** 0 to 131,072 characters. */
  FriendlyDeviceName?: string | undefined;
}

export interface VerifyUserAttributeRequest {
  AccessToken: string;
  /** 1 to 32 characters. */
  AttributeName: string;
  /** 1 to 2,048 characters. */
  Code: string;
}

export interface WebAuthnConfigurationType {
  /** 1 to 127 characters. */
  RelyingPartyId?: string | undefined;
  UserVerification?: UserVerificationType | undefined;
  FactorConfiguration?: WebAuthnFactorConfigurationType | undefined;
}

export type WebAuthnFactorConfigurationType =
  | "SINGLE_FACTOR"
  | "MULTI_FACTOR_WITH_USER_VERIFICATION";

export interface WebAuthnMfaSettingsType {
  Enabled?: boolean | undefined;
}

/** The request of each operation, by the operation's CLI name. */
export interface OperationInputs {
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

/** The value of each option, by the operation's CLI name and the option's name. */
export interface OptionValues {
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
    "--credential": Document;
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
    "--settings": Document;
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
    "--settings": Document;
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
