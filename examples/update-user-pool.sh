#!/bin/sh
# Every option of update-user-pool in one command: shorthand with its braces escaped or in quotes, and JSON where that reads
# better. Nothing is sent; Longhand prints the request that the AWS CLI would send.
longhand convert -- aws cognito-idp update-user-pool \
  --user-pool-id us-west-2_aaaaaaaaa \
  --pool-name "Orchard customers" \
  --user-pool-tier PLUS \
  --policies PasswordPolicy=\{MinimumLength=12,RequireUppercase=true,RequireLowercase=true,RequireNumbers=true,RequireSymbols=false,PasswordHistorySize=5,TemporaryPasswordValidityDays=3\},SignInPolicy=\{AllowedFirstAuthFactors=[PASSWORD,WEB_AUTHN]\} \
  --deletion-protection ACTIVE \
  --lambda-config '{
    "PreSignUp": "arn:aws:lambda:us-west-2:111122223333:function:orchard-sign-up",
    "PostConfirmation": "arn:aws:lambda:us-west-2:111122223333:function:orchard-welcome",
    "PreTokenGenerationConfig": {
      "LambdaVersion": "V2_0",
      "LambdaArn": "arn:aws:lambda:us-west-2:111122223333:function:orchard-claims"
    }
  }' \
  --auto-verified-attributes email phone_number \
  --sms-verification-message "Orchard: {####} verifies your number." \
  --email-verification-message "Your code is {####}." \
  --email-verification-subject "Verify your address" \
  --verification-message-template 'DefaultEmailOption=CONFIRM_WITH_CODE,SmsMessage="Orchard: {####} verifies your number.",EmailMessage="Your code is {####}.",EmailSubject="Verify your address"' \
  --sms-authentication-message "Orchard: {####} signs you in." \
  --user-attribute-update-settings AttributesRequireVerificationBeforeUpdate=[email] \
  --mfa-configuration OPTIONAL \
  --device-configuration ChallengeRequiredOnNewDevice=true,DeviceOnlyRememberedOnUserPrompt=true \
  --email-configuration 'EmailSendingAccount=DEVELOPER,SourceArn=arn:aws:ses:us-west-2:111122223333:identity/orchard.example,From=Orchard <hello@orchard.example>' \
  --sms-configuration SnsCallerArn=arn:aws:iam::111122223333:role/orchard-sms,ExternalId=orchard,SnsRegion=us-west-2 \
  --user-pool-tags Team=Blue,Area=West \
  --admin-create-user-config AllowAdminCreateUserOnly=false,InviteMessageTemplate=\{SMSMessage=\"\{username\}:\ \{####\}\",EmailMessage=\"Hello\ \{username\},\ your\ password\ is\ \{####\}\",EmailSubject=Welcome\} \
  --user-pool-add-ons AdvancedSecurityMode=ENFORCED,AdvancedSecurityAdditionalFlows=\{CustomAuthMode=AUDIT\} \
  --dcr-configuration EnableStatus=Disabled \
  --account-recovery-setting RecoveryMechanisms=[\{Priority=1,Name=verified_email\},\{Priority=2,Name=verified_phone_number\}] \
  --key-configuration KeyType=AWS_OWNED_KEY \
  --issuer-configuration Type=ORIGINAL \
  --acr-configuration '{"Level1": {"AcrValue": "urn:orchard:basic"}}'
