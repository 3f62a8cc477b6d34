import type { Random } from "../../random.ts";
import { mutate } from "./mutation.ts";

/** Values that people give to `aws cognito-idp update-user-pool`, some of them wrong already. */
const values: readonly string[] = [
  "PasswordPolicy={MinimumLength=8,RequireUppercase=true,RequireLowercase=true,RequireNumbers=true,RequireSymbols=false}",
  "PasswordPolicy={MinimumLength=12,TemporaryPasswordValidityDays=7},SignInPolicy={AllowedFirstAuthFactors=[PASSWORD,EMAIL_OTP]}",
  'PasswordPolicy={"MinimumLength":8}',
  "PreSignUp=arn:aws:lambda:us-east-1:123456789012:function:pre,PostConfirmation=arn:aws:lambda:us-east-1:123456789012:function:post",
  "PreTokenGenerationConfig={LambdaVersion=V2_0,LambdaArn=arn:aws:lambda:us-east-1:123456789012:function:token},KMSKeyID=arn:aws:kms:x",
  "AttributesRequireVerificationBeforeUpdate=email,phone_number",
  "AttributesRequireVerificationBeforeUpdate=[email, phone_number]",
  "SmsMessage='Your code is {####}',EmailMessage='Your code is {####}',EmailSubject=\"It's here\",DefaultEmailOption=CONFIRM_WITH_CODE",
  "EmailMessageByLink=Click {##here##} now",
  "ChallengeRequiredOnNewDevice=true,DeviceOnlyRememberedOnUserPrompt=false",
  "SourceArn=arn:aws:ses:us-east-1:123456789012:identity/a@example.com,From=Test User <a@example.com>,EmailSendingAccount=DEVELOPER",
  "SnsCallerArn=arn:aws:iam::123456789012:role/sms,ExternalId=an-id,SnsRegion=us-east-1",
  "Team=Blue,Area=West",
  "Team Name=x, Area=West, ",
  "AllowAdminCreateUserOnly=true,InviteMessageTemplate={SMSMessage='Hi {username} {####}',EmailMessage=@file,EmailSubject=Welcome}",
  "RecoveryMechanisms=[{Priority=1,Name=verified_email},{Priority=2,Name=verified_phone_number}]",
  "RecoveryMechanisms={Priority=1,Name=admin_only}",
  "AdvancedSecurityMode=ENFORCED,AdvancedSecurityAdditionalFlows={CustomAuthMode=AUDIT}",
  "EmailMessage@=file://message.html,EmailSubject=Your code",
];

/** A real value that chance has changed a little. */
export function nearUserPoolValue(random: Random): string {
  return mutate(random, random.pick(values));
}
