/** A function beside the pool, by its name. */
export function lambdaArn(name: string): string {
  return `arn:aws:lambda:us-west-2:123456789012:function:${name}`;
}

export const keyArn = "arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab";
export const roleArn = "arn:aws:iam::123456789012:role/cognito-sms";
export const identityArn = "arn:aws:ses:us-west-2:123456789012:identity/example.com";
